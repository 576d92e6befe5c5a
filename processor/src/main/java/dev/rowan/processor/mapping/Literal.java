package dev.rowan.processor.mapping;

import dev.rowan.schema.ddl.Sql;
import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Turns what {@code @Default("…")} says into SQL, or throws where it is not of the type. */
final class Literal {
  /** More than any numeric(p,s) holds, and few enough to be written out. */
  private static final int MAX_DIGITS = 1000;

  /** No host name, which would be looked up. */
  private static final Pattern ADDRESS = Pattern.compile("[\\d.]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*");

  private Literal() {}

  /** A value whose own text is SQL. */
  static UnaryOperator<String> of(Function<String, ?> parse) {
    return text -> parse.apply(text).toString();
  }

  /** A value whose own text is SQL within quotes. */
  static UnaryOperator<String> quoted(Function<String, ?> parse) {
    return text -> Sql.literal(parse.apply(text).toString());
  }

  static String none(String text) {
    throw new IllegalArgumentException(text);
  }

  static String truth(String text) {
    return text.equals("true") || text.equals("false") ? text : none(text);
  }

  static String floating(String text) {
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? decimal(text) : Sql.literal(String.valueOf(value));
  }

  static String decimal(String text) {
    BigDecimal value = new BigDecimal(text);
    return Math.abs((long) value.scale()) > MAX_DIGITS ? none(text) : value.toPlainString();
  }

  static String character(String text) {
    return text.length() == 1 ? Sql.literal(text) : none(text);
  }

  static String locale(String text) {
    try {
      return Sql.literal(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String address(String text) {
    return ADDRESS.matcher(text).matches() ? Sql.literal(text) : none(text);
  }
}
