package dev.rowan.runtime.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the type of a column holds at most; PostgreSQL refuses more without naming the column.
 *
 * <p>That of {@code varchar(5)} demands of {@code "longer"} to {@code have at most 5 characters}.
 */
@FunctionalInterface
interface ColumnLimit {
  /** Returns what is demanded of a value that the column cannot hold; null if it can. */
  @Nullable String demand(Object value);

  /**
   * Returns the limit that words describe: {@code characters 5}, {@code digits 4 1}, {@code range
   * -32768 32767}.
   */
  static ColumnLimit of(List<String> words) {
    return switch (words.get(0)) {
      case "characters" -> characters(Integer.parseInt(words.get(1)));
      case "digits" -> digits(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
      case "range" -> range(new BigDecimal(words.get(1)), new BigDecimal(words.get(2)));
      default -> throw new IllegalArgumentException("a column has no limit of " + words.get(0));
    };
  }

  /** Returns the limit of {@code varchar(most)}, which cuts spaces off an end that is too long. */
  private static ColumnLimit characters(int most) {
    return value ->
        value instanceof String text && text.codePoints().skip(most).anyMatch(one -> one != ' ')
            ? "have at most " + most + " characters"
            : null;
  }

  /** Returns the limit of {@code numeric(precision, scale)}, which rounds to its scale first. */
  private static ColumnLimit digits(int precision, int scale) {
    BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(precision - scale);
    String demand = "be between -" + limit.toPlainString() + " and " + limit.toPlainString();
    return value -> {
      if (!(value instanceof Number number)) {
        return null;
      }
      double floating = number.doubleValue();
      if (isFloating(number) && !Double.isFinite(floating)) {
        return Double.isNaN(floating) ? null : demand;
      }
      BigDecimal rounded = exact(number).setScale(scale, RoundingMode.HALF_UP);
      return rounded.abs().compareTo(limit) < 0 ? null : demand;
    };
  }

  /** Returns the limit of {@code smallint} and the like. */
  private static ColumnLimit range(BigDecimal least, BigDecimal most) {
    return value ->
        value instanceof Number number
                && !isFloating(number)
                && (exact(number).compareTo(least) < 0 || exact(number).compareTo(most) > 0)
            ? "be between " + least + " and " + most
            : null;
  }

  private static boolean isFloating(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static BigDecimal exact(Number number) {
    return new BigDecimal(number.toString());
  }
}
