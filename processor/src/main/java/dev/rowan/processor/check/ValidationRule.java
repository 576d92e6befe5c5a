package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.Optional;

/** What jakarta.validation demands must leave a value that fits the column. */
final class ValidationRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      limits(column, faults);
      column.stored().column().ifPresent(view -> sizes(column, view, faults));
    }
  }

  private static void limits(LoweredColumn column, Faults faults) {
    Optional<ValidationView> least = find(column, "Min");
    Optional<ValidationView> most = find(column, "Max");
    if (least.isPresent() && most.isPresent()) {
      long min = least.get().least().value();
      long max = most.get().most().value();
      if (min > max) {
        contradiction(
            most.get().most().spot(),
            "no value is at least " + min + " and at most " + max,
            "raise @Max or lower @Min",
            faults);
      }
    }
  }

  private static void sizes(LoweredColumn column, ColumnView view, Faults faults) {
    find(column, "Size")
        .filter(size -> view.length().given() && size.least().value() > view.length().value())
        .ifPresent(
            size ->
                contradiction(
                    size.least().spot(),
                    "no text of " + size.least().value() + " fits " + column.stored().type(),
                    "raise length or lower min",
                    faults));
    int room = view.precision().value() - Math.max(0, view.scale().value());
    find(column, "Digits")
        .filter(digits -> view.precision().given() && digits.integer().value() > room)
        .ifPresent(
            digits ->
                contradiction(
                    digits.integer().spot(),
                    digits.integer().value()
                        + " digits before the point do not fit "
                        + column.stored().type(),
                    "raise precision or lower integer",
                    faults));
  }

  private static void contradiction(Spot spot, String message, String remedy, Faults faults) {
    faults.add(Code.VALIDATION_CONTRADICTION, spot, message, remedy);
  }

  private static Optional<ValidationView> find(LoweredColumn column, String name) {
    return column.stored().validations().stream()
        .filter(validation -> validation.name().equals(name))
        .findFirst();
  }
}
