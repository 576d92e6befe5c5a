package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.NumberLimit;
import dev.rowan.processor.lower.SizeLimits;
import dev.rowan.processor.read.ColumnView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.Optional;
import java.util.stream.Stream;

/** What jakarta.validation demands must leave a value, and one that fits the column. */
final class ValidationRule implements Rule {
  @Override
  public void check(Lowered lowered, Faults faults) {
    for (LoweredColumn column : lowered.columns().all()) {
      numbers(column, faults);
      sizes(column, faults);
      truth(column, faults);
      nothing(column, faults);
      column.stored().column().ifPresent(view -> digits(column, view, faults));
    }
  }

  /** Narrows what is allowed, one constraint after the other, till nothing is left. */
  private static void numbers(LoweredColumn column, Faults faults) {
    NumberRange left = NumberRange.of(column.stored(), column.component().spot());
    for (ValidationView view : column.stored().validations()) {
      left = left.within(view);
      if (left.isEmpty()) {
        Spot spot =
            Stream.of(NumberLimit.most(view), NumberLimit.least(view))
                .flatMap(Optional::stream)
                .map(NumberLimit::spot)
                .findFirst()
                .orElse(view.spot());
        contradiction(
            spot, "no value is " + left.words(), "raise the greatest or lower the least", faults);
        return;
      }
    }
  }

  private static void sizes(LoweredColumn column, Faults faults) {
    Optional<Setting<Integer>> length =
        column.stored().column().map(ColumnView::length).filter(Setting::given);
    long least = 0;
    long most = Integer.MAX_VALUE;
    for (ValidationView view : column.stored().validations()) {
      Optional<SizeLimits> limits = SizeLimits.of(view).filter(one -> one.least() <= one.most());
      least = Math.max(least, limits.map(SizeLimits::least).orElse(least));
      most = Math.min(most, limits.map(SizeLimits::most).orElse(most));
      Spot spot = (view.least().given() ? view.least() : view.most()).spot();
      if (least > most) {
        contradiction(
            spot,
            "no value has a size from " + least + " to " + most,
            "raise the greatest size or lower the least",
            faults);
        return;
      }
      long longest = length.map(Setting::value).orElse(Integer.MAX_VALUE);
      if (least > longest) {
        contradiction(
            spot,
            "no text of " + least + " fits " + column.stored().type(),
            "raise length or lower min",
            faults);
        return;
      }
    }
  }

  private static void truth(LoweredColumn column, Faults faults) {
    if (find(column, "AssertTrue").isPresent()) {
      find(column, "AssertFalse")
          .ifPresent(
              view ->
                  contradiction(
                      view.spot(),
                      "no value is both true and false",
                      "take one of the two away",
                      faults));
    }
  }

  private static void nothing(LoweredColumn column, Faults faults) {
    find(column, "Null")
        .filter(view -> !column.column().nullable())
        .ifPresent(
            view ->
                contradiction(
                    view.spot(),
                    column.path() + " is never null, and " + view.shown() + " lets nothing else be",
                    "take it away, or say in which groups it counts",
                    faults));
  }

  private static void digits(LoweredColumn column, ColumnView view, Faults faults) {
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
        .filter(view -> view.name().equals(name))
        .findFirst();
  }
}
