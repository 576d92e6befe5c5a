package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.schema.ddl.Sql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Literals of Java's scalars as SQL: what Java's {@code parse} or {@code valueOf} takes. */
final class Literals {
  /** More than any numeric(p,s) holds, and few enough to be written out. */
  private static final int MAX_DIGITS = 1000;

  private static final Map<String, Function<String, String>> BY_TYPE =
      Map.ofEntries(
          Map.entry("boolean", Literals::truth),
          Map.entry("java.lang.Boolean", Literals::truth),
          Map.entry("byte", text -> String.valueOf(Byte.parseByte(text))),
          Map.entry("java.lang.Byte", text -> String.valueOf(Byte.parseByte(text))),
          Map.entry("short", text -> String.valueOf(Short.parseShort(text))),
          Map.entry("java.lang.Short", text -> String.valueOf(Short.parseShort(text))),
          Map.entry("int", text -> String.valueOf(Integer.parseInt(text))),
          Map.entry("java.lang.Integer", text -> String.valueOf(Integer.parseInt(text))),
          Map.entry("long", text -> String.valueOf(Long.parseLong(text))),
          Map.entry("java.lang.Long", text -> String.valueOf(Long.parseLong(text))),
          Map.entry("float", Literals::floating),
          Map.entry("java.lang.Float", Literals::floating),
          Map.entry("double", Literals::floating),
          Map.entry("java.lang.Double", Literals::floating),
          Map.entry("char", Literals::character),
          Map.entry("java.lang.Character", Literals::character),
          Map.entry("java.lang.String", Sql::literal),
          Map.entry("java.math.BigDecimal", Literals::decimal),
          Map.entry("java.math.BigInteger", text -> new BigInteger(text).toString()),
          Map.entry("java.util.UUID", text -> quoted(UUID.fromString(text))),
          Map.entry("java.time.Instant", text -> quoted(Instant.parse(text))),
          Map.entry("java.time.OffsetDateTime", text -> quoted(OffsetDateTime.parse(text))),
          Map.entry("java.time.LocalDateTime", text -> quoted(LocalDateTime.parse(text))),
          Map.entry("java.time.LocalDate", text -> quoted(LocalDate.parse(text))),
          Map.entry("java.time.LocalTime", text -> quoted(LocalTime.parse(text))),
          Map.entry("java.time.Duration", text -> quoted(Duration.parse(text))),
          Map.entry("java.net.URI", text -> quoted(URI.create(text))));

  private Literals() {}

  /** Returns the literal as SQL, or nothing if it is none of the type. */
  static Optional<String> sql(JavaType type, String text) {
    Function<String, String> parser = BY_TYPE.get(type.qualifiedName());
    if (parser == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException | DateTimeException notOfTheType) {
      return Optional.empty();
    }
  }

  private static String quoted(Object value) {
    return Sql.literal(value.toString());
  }

  private static String truth(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text;
    }
    throw new IllegalArgumentException(text);
  }

  private static String floating(String text) {
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? decimal(text) : quoted(value);
  }

  private static String decimal(String text) {
    BigDecimal value = new BigDecimal(text);
    if (Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException(text);
    }
    return value.toPlainString();
  }

  private static String character(String text) {
    if (text.length() == 1) {
      return Sql.literal(text);
    }
    throw new IllegalArgumentException(text);
  }
}
