package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.lower.StorageParameter;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.IndexView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.TableView;
import dev.rowan.processor.read.UniqueView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.List;
import java.util.stream.Stream;

/** What a record uses is there in the oldest PostgreSQL that must run it. */
final class VersionRule implements Rule {
  private static final String NOT_ENFORCED = "constraints that are NOT ENFORCED";

  private final int postgres;

  VersionRule(int postgres) {
    this.postgres = postgres;
  }

  @Override
  public void check(Lowered lowered, Faults faults) {
    Stream.concat(
            lowered.columns().scopes().stream().map(Scope::marks),
            lowered.columns().all().stream().map(LoweredColumn::component).map(one -> one.marks()))
        .forEach(marks -> check(marks, faults));
  }

  private void check(Marks marks, Faults faults) {
    Stream.concat(
            marks.uniques().stream().map(UniqueView::nullsNotDistinct),
            marks.indexes().stream().map(IndexView::nullsNotDistinct))
        .forEach(setting -> since(15, "NULLS NOT DISTINCT", setting, faults));
    Stream.concat(
            marks.uniques().stream().map(UniqueView::withoutOverlaps),
            marks.id().stream().map(IdView::withoutOverlaps))
        .forEach(setting -> since(18, "WITHOUT OVERLAPS", setting, faults));
    marks
        .references()
        .forEach(
            view -> {
              since(18, "PERIOD", view.period(), faults);
              since(18, NOT_ENFORCED, view.enforced().map(enforced -> !enforced), faults);
              since(
                  15,
                  "SET NULL or SET DEFAULT of some columns",
                  view.onDeleteColumns().map(columns -> !columns.isEmpty()),
                  faults);
            });
    marks
        .checks()
        .forEach(
            view -> since(18, NOT_ENFORCED, view.enforced().map(enforced -> !enforced), faults));
    marks.table().map(TableView::with).ifPresent(with -> parameters(with, faults));
    marks
        .generated()
        .ifPresent(view -> since(18, "virtual generated columns", view.virtual(), faults));
  }

  private void parameters(Setting<List<String>> with, Faults faults) {
    for (int i = 0; i < with.value().size(); i++) {
      String name = with.value().get(i).split("=", 2)[0].strip();
      Spot spot = with.spot().entry(i);
      StorageParameter.ofTable(name)
          .ifPresent(known -> since(known.since(), "parameter " + name, spot, faults));
    }
  }

  private void since(int version, String what, Setting<Boolean> used, Faults faults) {
    if (used.value()) {
      since(version, what, used.spot(), faults);
    }
  }

  private void since(int version, String what, Spot spot, Faults faults) {
    if (postgres < version) {
      faults.add(
          Code.NEEDS_POSTGRES,
          spot,
          "PostgreSQL " + postgres + " has no " + what,
          "it came with " + version + ": take it away or raise rowan.postgres");
    }
  }
}
