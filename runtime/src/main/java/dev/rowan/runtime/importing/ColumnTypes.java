package dev.rowan.runtime.importing;

import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Java type for a column's type, and what {@code @Column} must add so that the column has just
 * this type: {@code varchar(80)} is a {@code String} with {@code length = 80}.
 */
final class ColumnTypes {
  private static final Map<SqlType, JavaType> EXACT =
      Map.ofEntries(
          Map.entry(SqlType.BOOLEAN, JavaType.primitive("boolean")),
          Map.entry(SqlType.SMALLINT, JavaType.primitive("short")),
          Map.entry(SqlType.INTEGER, JavaType.primitive("int")),
          Map.entry(SqlType.BIGINT, JavaType.primitive("long")),
          Map.entry(SqlType.REAL, JavaType.primitive("float")),
          Map.entry(SqlType.DOUBLE_PRECISION, JavaType.primitive("double")),
          Map.entry(SqlType.NUMERIC, JavaType.of("java.math", "BigDecimal")),
          Map.entry(SqlType.TEXT, JavaType.STRING),
          Map.entry(SqlType.BYTEA, JavaType.primitive("byte").asArray()),
          Map.entry(SqlType.UUID, JavaType.of("java.util", "UUID")),
          Map.entry(SqlType.DATE, JavaType.of("java.time", "LocalDate")),
          Map.entry(SqlType.TIME, JavaType.of("java.time", "LocalTime")),
          Map.entry(SqlType.TIMESTAMP, JavaType.of("java.time", "LocalDateTime")),
          Map.entry(SqlType.TIMESTAMPTZ, JavaType.of("java.time", "Instant")));

  private ColumnTypes() {}

  /**
   * A Java type with what {@code @Column} says of it.
   *
   * @param type the Java type of a column that is NOT NULL
   * @param attributes the attributes of {@code @Column}
   */
  record Choice(JavaType type, Map<String, Code> attributes) {
    Choice {
      attributes = new LinkedHashMap<>(attributes);
    }
  }

  /** Returns the choice for a type. */
  static Choice of(SqlType type) {
    JavaType exact = EXACT.get(type);
    if (exact != null) {
      return new Choice(exact, Map.of());
    }
    String name = type.name().name();
    if (type.isArray()) {
      JavaType element = EXACT.get(type.element());
      return element == null || element.array() || !type.equals(type.element().array())
          ? typed(JavaType.STRING, type)
          : new Choice(JavaType.listOf(element.boxed()), Map.of());
    }
    if (!type.isBuiltIn()) {
      return typed(JavaType.STRING, type);
    }
    return switch (name) {
      case "numeric" -> numeric(type);
      case "character varying" ->
          type.modifiers().isEmpty()
              ? typed(JavaType.STRING, type)
              : new Choice(JavaType.STRING, Map.of("length", Code.of(type.modifiers())));
      case "time without time zone", "timestamp without time zone", "timestamp with time zone" ->
          typed(EXACT.getOrDefault(type.withModifiers(""), JavaType.STRING), type);
      default -> typed(JavaType.STRING, type);
    };
  }

  private static Choice typed(JavaType java, SqlType type) {
    return new Choice(java, Map.of("type", Code.string(Sql.type(type))));
  }

  /** {@code numeric(12,2)}; a negative scale (15 and newer) has no attribute. */
  private static Choice numeric(SqlType type) {
    JavaType java = EXACT.getOrDefault(SqlType.NUMERIC, JavaType.STRING);
    String[] sizes = type.modifiers().split(",", -1);
    int precision = Integer.parseInt(sizes[0]);
    int scale = sizes.length < 2 ? 0 : Integer.parseInt(sizes[1]);
    if (scale < 0 || scale > precision) {
      return typed(java, type);
    }
    Map<String, Code> attributes = new LinkedHashMap<>();
    attributes.put("precision", Code.of(sizes[0]));
    if (scale != 0) {
      attributes.put("scale", Code.of(String.valueOf(scale)));
    }
    return new Choice(java, attributes);
  }
}
