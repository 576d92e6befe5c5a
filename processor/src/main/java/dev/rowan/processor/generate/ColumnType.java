package dev.rowan.processor.generate;

import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.schema.SqlType;
import java.util.Map;
import java.util.Set;

/**
 * What {@code @Column} says of a type, so that Hibernate finds in the database what it expects:
 * nothing where it would choose the type by itself.
 */
final class ColumnType {
  private static final Set<String> HIBERNATES_CHOICE =
      Set.of(
          "bigint",
          "boolean",
          "bytea",
          "date",
          "double precision",
          "integer",
          "real",
          "smallint",
          "time without time zone",
          "timestamp with time zone",
          "timestamp without time zone",
          "uuid");

  private static final Map<String, String> DRIVERS_NAMES =
      Map.ofEntries(
          Map.entry("bigint", "int8"),
          Map.entry("bit varying", "varbit"),
          Map.entry("boolean", "bool"),
          Map.entry("character", "bpchar"),
          Map.entry("character varying", "varchar"),
          Map.entry("double precision", "float8"),
          Map.entry("integer", "int4"),
          Map.entry("real", "float4"),
          Map.entry("smallint", "int2"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"));

  /** Hibernate gives a floating number no scale, and fails where it is given one. */
  private static final Set<String> FLOATING = Set.of("Float", "Double");

  private ColumnType() {}

  static void describe(Annotation column, Leaf leaf) {
    SqlType type = leaf.mapping().column().type();
    String name = type.isBuiltIn() && !type.isArray() ? type.name().name() : "";
    String suffix = leaf.shape().suffix();
    if (suffix.equals("Byte") && name.equals("smallint")) {
      // Hibernate expects what the driver calls it, or a tinyint.
      column.with("columnDefinition", "$S", "int2");
    } else if (name.equals("numeric")
        && !type.modifiers().isEmpty()
        && !FLOATING.contains(suffix)) {
      numeric(column, type.modifiers());
    } else if (name.equals("character varying")
        && !type.modifiers().isEmpty()
        && !suffix.equals("Char")) {
      column.with("length", "$L", type.modifiers());
    } else if (!HIBERNATES_CHOICE.contains(name) || leaf.shape().isText() || !isUsual(leaf)) {
      column.with("columnDefinition", "$S", driverName(type));
    }
  }

  /** Whether it is the type that Hibernate too would choose for the Java type. */
  private static boolean isUsual(Leaf leaf) {
    return ScalarTypes.find(leaf.shape().type())
        .map(scalar -> scalar.sqlType().name().equals(leaf.mapping().column().type().name()))
        .orElse(true);
  }

  /**
   * Returns what the driver calls a type, because Hibernate compares with that: {@code int4},
   * {@code _int4} for an array of it. A type that the search path does not find comes with its
   * schema, both in quotes.
   */
  private static String driverName(SqlType type) {
    String known = type.name().name();
    String name =
        (type.isArray() ? "_" : "")
            + (type.isBuiltIn() ? DRIVERS_NAMES.getOrDefault(known, known) : known);
    String namespace = type.name().namespace();
    return type.isBuiltIn() || namespace.isEmpty() || namespace.equals("public")
        ? name
        : "\"" + namespace + "\".\"" + name + "\"";
  }

  private static void numeric(Annotation column, String modifiers) {
    int comma = modifiers.indexOf(',');
    column.with("precision", "$L", comma < 0 ? modifiers : modifiers.substring(0, comma));
    column.with("scale", "$L", comma < 0 ? "0" : modifiers.substring(comma + 1));
  }
}
