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

  /** PostgreSQL's own form of bytes: {@code \\xCAFE}. */
  private static final Pattern HEX = Pattern.compile("\\\\x(?:[\\da-fA-F]{2})*");

  private static final Pattern ONE = Pattern.compile("(?s)[\\x{0}-\\x{FFFF}]");

  private Literal() {}

  /** A value whose own text is SQL. */
  static UnaryOperator<String> of(Function<String, ?> parse) {
    return text -> parse.apply(text).toString();
  }

  /** A value whose own text is SQL within quotes. */
  static UnaryOperator<String> quoted(Function<String, ?> parse) {
    return text -> Sql.literal(parse.apply(text).toString());
  }

  static String truth(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text;
    }
    throw new IllegalArgumentException(text);
  }

  static String floating(String text) {
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? decimal(text) : Sql.literal(String.valueOf(value));
  }

  static String decimal(String text) {
    BigDecimal value = new BigDecimal(text);
    if (Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException(text);
    }
    return value.toPlainString();
  }

  static String character(String text) {
    return matching(ONE, text);
  }

  static String bytes(String text) {
    return matching(HEX, text);
  }

  static String address(String text) {
    return matching(ADDRESS, text);
  }

  private static String matching(Pattern pattern, String text) {
    if (pattern.matcher(text).matches()) {
      return Sql.literal(text);
    }
    throw new IllegalArgumentException(text);
  }

  static String locale(String text) {
    try {
      return Sql.literal(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
