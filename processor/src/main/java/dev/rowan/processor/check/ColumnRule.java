package dev.rowan.processor.check;

import dev.rowan.annotation.Compression;
import dev.rowan.annotation.Storage;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.Set;

/** Collations are for text, TOAST strategies and compression for values of any length. */
final class ColumnRule implements Rule {
  private static final int MAX_STATISTICS = 10_000;
  private static final Set<String> FIXED_LENGTH =
      Set.of(
          "boolean",
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "uuid",
          "date",
          "time without time zone",
          "time with time zone",
          "timestamp without time zone",
          "timestamp with time zone",
          "interval");

  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      column
          .component()
          .marks()
          .column()
          .map(ColumnView::collation)
          .filter(Setting::given)
          .ifPresent(collation -> collation(column, collation, faults));
      column.component().marks().column().ifPresent(view -> storage(column, view, faults));
    }
  }

  private static void collation(LoweredColumn column, Setting<String> collation, Faults faults) {
    if (collation.value().isBlank()) {
      faults.add(Code.NAME_BLANK, collation.spot(), "the collation is empty", "leave it out");
    } else if (column.stored().type().isBuiltIn() && !column.stored().isText()) {
      faults.add(
          Code.COLLATION_ON_TYPE,
          collation.spot(),
          column.stored().type() + " has no collation",
          "take it away: only text has one");
    }
  }

  private static void storage(LoweredColumn column, ColumnView view, Faults faults) {
    String type = column.stored().type().toString();
    boolean fixed = column.stored().type().isBuiltIn() && FIXED_LENGTH.contains(type);
    if (fixed
        && view.storage().value() != Storage.DEFAULT
        && view.storage().value() != Storage.PLAIN) {
      faults.add(
          Code.STORAGE_ON_TYPE,
          view.storage().spot(),
          type + " has a fixed length: it is always stored PLAIN",
          "take storage away");
    }
    if (fixed && view.compression().value() != Compression.DEFAULT) {
      faults.add(
          Code.STORAGE_ON_TYPE,
          view.compression().spot(),
          type + " has a fixed length: there is nothing to compress",
          "take compression away");
    }
    int target = view.statistics().value();
    if (view.statistics().given() && (target < 0 || target > MAX_STATISTICS)) {
      faults.add(
          Code.STATISTICS_OUT_OF_RANGE,
          view.statistics().spot(),
          "a statistics target of " + target + " is not between 0 and " + MAX_STATISTICS,
          "leave it out for the server's default");
    }
  }
}
