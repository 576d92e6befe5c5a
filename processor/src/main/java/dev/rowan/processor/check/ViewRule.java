package dev.rowan.processor.check;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.ViewView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A view is read, not written: it has no constraints, and only a stored one has indexes. */
final class ViewRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    Marks record = lowered.record().marks();
    ViewView view = record.view().orElseThrow();
    record
        .table()
        .ifPresent(
            table ->
                faults.add(
                    Code.VIEW_AND_TABLE,
                    table.spot(),
                    lowered.record().type().simpleName() + " cannot be both a table and a view",
                    "take @Table or @View away"));
    Stream.concat(Stream.of(record), lowered.columns().all().stream().map(ViewRule::marks))
        .forEach(
            marks -> {
              ofTables(marks).forEach(spot -> useless(spot, faults));
              if (!view.materialized().value()) {
                marks.indexes().forEach(index -> index(index.spot(), faults));
              }
            });
    lowered.columns().key().forEach(column -> key(column, faults));
  }

  private static Marks marks(LoweredColumn column) {
    return column.component().marks();
  }

  private static Stream<Spot> ofTables(Marks marks) {
    return Stream.of(
            spots(marks.references(), view -> view.spot()),
            spots(marks.uniques(), view -> view.spot()),
            spots(marks.checks(), view -> view.spot()),
            marks.ofValue(),
            marks.renamedFrom().map(Setting::spot).stream())
        .flatMap(spots -> spots);
  }

  private static <T> Stream<Spot> spots(List<T> views, Function<T, Spot> spot) {
    return views.stream().map(spot);
  }

  private static void useless(Spot spot, Faults faults) {
    faults.add(
        Code.VIEW_MARK,
        spot,
        "a view is only read: this is for a table",
        "take it away, or put it on the record of the table");
  }

  private static void index(Spot spot, Faults faults) {
    faults.add(
        Code.VIEW_INDEX,
        spot,
        "a view that is not materialized cannot have an index",
        "index the table behind it, or add materialized = true");
  }

  private static void key(LoweredColumn column, Faults faults) {
    marks(column)
        .id()
        .filter(id -> id.strategy().given() && id.strategy().value() != IdStrategy.ASSIGNED)
        .ifPresent(
            id ->
                faults.add(
                    Code.VIEW_MARK,
                    id.strategy().spot(),
                    "nobody makes the key of a row that a view computes",
                    "write @Id alone"));
    marks(column)
        .nullable()
        .ifPresent(
            spot ->
                faults.add(
                    Code.KEY_NULLABLE,
                    spot,
                    column.path() + " tells the rows apart, so it is never null",
                    "take @Nullable or Optional away"));
  }
}
