package dev.rowan.processor.lower;

import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The least or the greatest number that a constraint allows: {@code @Positive} has the least 0,
 * without it.
 *
 * @param value the limit
 * @param inclusive whether it is allowed itself
 * @param spot where it is said
 */
public record NumberLimit(BigDecimal value, boolean inclusive, Spot spot) {
  /** More digits than any column holds, and few enough to be written out. */
  private static final int MAX_EXPONENT = 1000;

  /** Returns the least that a constraint allows, if it says one. */
  public static Optional<NumberLimit> least(ValidationView view) {
    return switch (view.name()) {
      case "Min", "Range" -> Optional.of(whole(view.least()));
      case "DecimalMin" -> decimal(view);
      case "Positive" -> Optional.of(new NumberLimit(BigDecimal.ZERO, false, view.spot()));
      case "PositiveOrZero" -> Optional.of(new NumberLimit(BigDecimal.ZERO, true, view.spot()));
      default -> Optional.empty();
    };
  }

  /** Returns the greatest that a constraint allows, if it says one. */
  public static Optional<NumberLimit> most(ValidationView view) {
    return switch (view.name()) {
      case "Max" -> Optional.of(whole(view.most()));
      case "Range" ->
          Optional.of(view.most())
              .filter(most -> most.given() && most.value() < Long.MAX_VALUE)
              .map(NumberLimit::whole);
      case "DecimalMax" -> decimal(view);
      case "Negative" -> Optional.of(new NumberLimit(BigDecimal.ZERO, false, view.spot()));
      case "NegativeOrZero" -> Optional.of(new NumberLimit(BigDecimal.ZERO, true, view.spot()));
      default -> Optional.empty();
    };
  }

  private static NumberLimit whole(Setting<Long> limit) {
    return new NumberLimit(BigDecimal.valueOf(limit.value()), true, limit.spot());
  }

  private static Optional<NumberLimit> decimal(ValidationView view) {
    try {
      BigDecimal limit = new BigDecimal(view.limit().value());
      return Math.abs((long) limit.scale()) <= MAX_EXPONENT
          ? Optional.of(new NumberLimit(limit, view.inclusive(), view.limit().spot()))
          : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Returns the least whole number that this least number allows. */
  public NumberLimit upToWhole() {
    BigDecimal up = value.setScale(0, inclusive ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return new NumberLimit(inclusive ? up : up.add(BigDecimal.ONE), true, spot);
  }

  /** Returns the greatest whole number that this greatest number allows. */
  public NumberLimit downToWhole() {
    BigDecimal down = value.setScale(0, inclusive ? RoundingMode.FLOOR : RoundingMode.CEILING);
    return new NumberLimit(inclusive ? down : down.subtract(BigDecimal.ONE), true, spot);
  }

  /** Whether a number is not below this least one. */
  public boolean allowsFrom(BigDecimal number) {
    return number.compareTo(value) >= (inclusive ? 0 : 1);
  }

  /** Whether a number is not above this greatest one. */
  public boolean allowsTo(BigDecimal number) {
    return number.compareTo(value) <= (inclusive ? 0 : -1);
  }

  /** Returns the number as SQL and Java write it. */
  public String text() {
    return value.toPlainString();
  }
}
