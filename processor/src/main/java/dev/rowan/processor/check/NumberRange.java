package dev.rowan.processor.check;

import dev.rowan.processor.lower.NumberLimit;
import dev.rowan.processor.lower.Stored;
import dev.rowan.processor.read.ValidationView;
import dev.rowan.processor.report.Spot;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that constraints leave: {@code @Positive @Max(9) int} leaves 1 to 9.
 *
 * @param least the least, or null
 * @param most the greatest, or null
 * @param whole whether they are whole numbers
 */
record NumberRange(@Nullable NumberLimit least, @Nullable NumberLimit most, boolean whole) {
  private static final Map<String, Integer> BITS =
      Map.of(
          "byte", 8, "Byte", 8, "short", 16, "Short", 16, "int", 32, "Integer", 32, "long", 64,
          "Long", 64);

  /**
   * Returns the numbers that a component's type holds.
   *
   * @param spot the component
   */
  static NumberRange of(Stored stored, Spot spot) {
    Integer bits = BITS.get(stored.scalar().simpleName());
    if (bits == null) {
      return new NumberRange(null, null, stored.isInteger());
    }
    BigDecimal end = BigDecimal.ONE.add(BigDecimal.ONE).pow(bits - 1);
    return new NumberRange(
        new NumberLimit(end.negate(), true, spot),
        new NumberLimit(end.subtract(BigDecimal.ONE), true, spot),
        true);
  }

  /** Returns those of the numbers that a constraint allows. */
  NumberRange within(ValidationView view) {
    return new NumberRange(
        NumberLimit.least(view)
            .map(limit -> whole ? limit.upToWhole() : limit)
            .filter(limit -> tightens(limit, least, 1))
            .orElse(least),
        NumberLimit.most(view)
            .map(limit -> whole ? limit.downToWhole() : limit)
            .filter(limit -> tightens(limit, most, -1))
            .orElse(most),
        whole);
  }

  private static boolean tightens(NumberLimit limit, @Nullable NumberLimit other, int up) {
    if (other == null) {
      return true;
    }
    int compared = limit.value().compareTo(other.value()) * up;
    return compared > 0 || (compared == 0 && !limit.inclusive());
  }

  boolean isEmpty() {
    if (least == null || most == null) {
      return false;
    }
    int compared = least.value().compareTo(most.value());
    return compared > 0 || (compared == 0 && !(least.inclusive() && most.inclusive()));
  }

  boolean contains(BigDecimal number) {
    return (least == null || least.allowsFrom(number)) && (most == null || most.allowsTo(number));
  }

  /** Returns {@code at least 7 and at most 3}. */
  String words() {
    String from =
        least == null ? "" : (least.inclusive() ? "at least " : "greater than ") + least.text();
    String to = most == null ? "" : (most.inclusive() ? "at most " : "less than ") + most.text();
    return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
  }
}
