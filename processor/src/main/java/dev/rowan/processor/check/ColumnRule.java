package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import java.util.Optional;
import java.util.stream.Stream;

/** Collations are for text, and a value comes from one source. */
final class ColumnRule implements Rule {
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
      value(column, faults);
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

  private static void value(LoweredColumn column, Faults faults) {
    Marks marks = column.component().marks();
    boolean made =
        Stream.of(marks.version(), marks.createdAt(), marks.updatedAt())
            .anyMatch(Optional::isPresent);
    marks
        .defaultValue()
        .filter(given -> made)
        .ifPresent(
            given ->
                faults.add(
                    Code.DEFAULT_AND_GENERATED,
                    given.spot(),
                    "the value of "
                        + column.path()
                        + " is made already, a default would never be used",
                    "take @Default away"));
  }
}
