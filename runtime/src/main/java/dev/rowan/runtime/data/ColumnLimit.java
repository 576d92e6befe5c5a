package dev.rowan.runtime.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the type of a column can hold; PostgreSQL refuses what it cannot without naming the column.
 *
 * <p>That of {@code varchar(5)} demands of {@code "longer"} to {@code have at most 5 characters}.
 */
@FunctionalInterface
interface ColumnLimit {
  /** What is true of all columns: no text has what is no character, and time ends. */
  ColumnLimit ANY =
      value ->
          value instanceof String || value instanceof Character
              ? ofCharacters(value.toString())
              : TimeLimit.demand(value);

  /** Returns what is demanded of a value that the column cannot hold; null if it can. */
  @Nullable String demand(Object value);

  /** Returns both limits. */
  default ColumnLimit and(ColumnLimit other) {
    return value -> {
      String demand = demand(value);
      return demand == null ? other.demand(value) : demand;
    };
  }

  /**
   * Returns the limit that words describe: {@code characters 5}, {@code digits 4 1}, {@code range
   * -32768 32767}, {@code document}, {@code each characters 5}.
   */
  static ColumnLimit of(List<String> words) {
    return ANY.and(ofType(words));
  }

  private static ColumnLimit ofType(List<String> words) {
    return switch (words.get(0)) {
      case "characters" -> characters(Integer.parseInt(words.get(1)));
      case "digits" -> digits(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
      case "range" -> range(new BigDecimal(words.get(1)), new BigDecimal(words.get(2)));
      case "document" -> value -> withoutZero(zeroIn(value.toString()));
      case "each" -> each(ofType(words.subList(1, words.size())));
      default -> throw new IllegalArgumentException("a column has no limit of " + words.get(0));
    };
  }

  private static @Nullable String ofCharacters(String text) {
    int lone = Surrogates.indexOfLone(text);
    return lone < 0
        ? withoutZero(text.indexOf('\0'))
        : "contain no half of a surrogate pair, which is no character: it is at index " + lone;
  }

  private static @Nullable String withoutZero(int index) {
    return index < 0
        ? null
        : "contain no \\u0000, as no text of PostgreSQL can: it is at index " + index;
  }

  /** Returns where JSON has a character 0, which is well-formed as an escape alone. */
  private static int zeroIn(String json) {
    for (int at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
      if (json.startsWith("u0000", at + 1)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the limit of an array, of the text of which each element has a limit. */
  private static ColumnLimit each(ColumnLimit element) {
    return array ->
        new ArrayText(array.toString())
            .read(TextCodecs.STRING).stream()
                .filter(Objects::nonNull)
                .flatMap(one -> Stream.ofNullable(element.demand(one)))
                .findFirst()
                .orElse(null);
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
      Object given = value instanceof String text ? number(text) : value;
      if (!(given instanceof Number number)) {
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

  /** Returns the number of an array's element; a numeric may be none, such as infinity. */
  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
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
