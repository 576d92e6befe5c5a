package dev.rowan.runtime.importing;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Java type for a column's type, and what {@code @Column} must add so that the column has just
 * this type: {@code varchar(80)} is a {@code String} with {@code length = 80}.
 *
 * <p>A document ({@code jsonb}) is a {@code String} with its type: a {@code JsonNode} would ask for
 * Jackson in a project that may have none, and the text is easily changed into the user's own
 * record. So is an {@code interval}, of which a {@code Duration} holds one part and a {@code
 * Period} the other.
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
          Map.entry(SqlType.TIMESTAMPTZ, JavaType.of("java.time", "Instant")),
          Map.entry(SqlType.parse("inet"), JavaType.of("java.net", "InetAddress")),
          Map.entry(SqlType.parse("int4range"), range(JavaType.of("java.lang", "Integer"))),
          Map.entry(SqlType.parse("int8range"), range(JavaType.of("java.lang", "Long"))),
          Map.entry(SqlType.parse("numrange"), range(JavaType.of("java.math", "BigDecimal"))),
          Map.entry(SqlType.parse("daterange"), range(JavaType.of("java.time", "LocalDate"))),
          Map.entry(SqlType.parse("tsrange"), range(JavaType.of("java.time", "LocalDateTime"))),
          Map.entry(SqlType.parse("tstzrange"), range(JavaType.of("java.time", "Instant"))));

  /** Types of values that no column of a table has. */
  private static final Set<String> ROWS = Set.of("record", "unknown", "void", "cstring");

  private final Map<ObjectName, Choice> named;
  private final Map<ObjectName, String> shortNames;

  /**
   * Returns the choices of a schema.
   *
   * @param named those for the schema's own types that are Java types
   * @param shortNames how the schema's other types are named where that is enough
   */
  ColumnTypes(Map<ObjectName, Choice> named, Map<ObjectName, String> shortNames) {
    this.named = Map.copyOf(named);
    this.shortNames = Map.copyOf(shortNames);
  }

  private static JavaType range(JavaType bound) {
    return new JavaType("dev.rowan.runtime.data", "Range", List.of(bound), false);
  }

  /**
   * A Java type with what {@code @Column} says of it.
   *
   * @param type the Java type of a column that is NOT NULL
   * @param attributes the attributes of {@code @Column}
   * @param scalar the Java type whose literals it takes: that within a domain's record
   * @param constants the constants if it is an enum
   */
  record Choice(
      JavaType type, Map<String, Code> attributes, JavaType scalar, List<String> constants) {
    Choice {
      attributes = new LinkedHashMap<>(attributes);
      constants = List.copyOf(constants);
    }

    static Choice of(JavaType type, Map<String, Code> attributes) {
      return new Choice(type, attributes, type, List.of());
    }
  }

  /** Returns how many slots a parameter takes that holds a column: two for a wide primitive. */
  static int slots(SqlType type, boolean nullable) {
    return nullable ? 1 : EXACT.getOrDefault(type, JavaType.STRING).slots();
  }

  /** Whether Java knows a type, or what arrays of it hold: its own, and those of the schema. */
  boolean knows(SqlType type) {
    SqlType held = type.isArray() ? type.element() : type;
    return named.containsKey(held.name())
        || (held.isBuiltIn() && !ROWS.contains(held.name().name()));
  }

  /** Returns the choice for a type. */
  Choice of(SqlType type) {
    JavaType exact = EXACT.get(type);
    if (exact != null) {
      return Choice.of(exact, Map.of());
    }
    if (type.isArray()) {
      return array(type);
    }
    if (!type.isBuiltIn()) {
      return named.getOrDefault(type.name(), typed(JavaType.STRING, type));
    }
    return switch (type.name().name()) {
      case "numeric" -> numeric(type);
      case "character varying" ->
          type.modifiers().isEmpty()
              ? typed(JavaType.STRING, type)
              : Choice.of(JavaType.STRING, Map.of("length", Code.of(type.modifiers())));
      case "time without time zone", "timestamp without time zone", "timestamp with time zone" ->
          typed(EXACT.getOrDefault(type.withModifiers(""), JavaType.STRING), type);
      default -> typed(JavaType.STRING, type);
    };
  }

  /** A list of bytes' arrays could not be told from an array of bytes' lists. */
  private Choice array(SqlType type) {
    Choice element = of(type.element());
    if (element.type().array()) {
      return typed(JavaType.STRING, type);
    }
    JavaType list = JavaType.listOf(element.type().boxed());
    return element.attributes().isEmpty() && type.equals(type.element().array())
        ? Choice.of(list, Map.of())
        : typed(list, type);
  }

  private Choice typed(JavaType java, SqlType type) {
    String shorter = shortNames.get(type.name());
    String text = shorter == null ? Sql.type(type) : type.spelled(shorter);
    return Choice.of(java, Map.of("type", Code.string(text)));
  }

  /** {@code numeric(12,2)}; a negative scale (15 and newer) has no attribute. */
  private Choice numeric(SqlType type) {
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
    return Choice.of(java, attributes);
  }
}
