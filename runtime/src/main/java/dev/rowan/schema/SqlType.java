package dev.rowan.schema;

import java.util.Collections;

/**
 * A data type: {@code numeric(12,2)}, {@code text[]}, {@code public.citext}.
 *
 * <p>Types of {@code pg_catalog} are kept without a namespace under the name that {@code
 * format_type} shows; {@link #parse} turns the aliases ({@code int8}, {@code varchar(20)}, {@code
 * timestamptz}) into it. Two spellings of one type are therefore equal.
 *
 * @param name its name; no namespace for built-in types and for those that the search path finds
 * @param modifiers what stands in parentheses, without spaces: {@code 12,2}; or {@code ""}
 * @param dimensions 0 for a plain type, 1 for an array (PostgreSQL keeps no more of it)
 */
public record SqlType(ObjectName name, String modifiers, int dimensions) {
  public static final SqlType BOOLEAN = builtIn("boolean");
  public static final SqlType SMALLINT = builtIn("smallint");
  public static final SqlType INTEGER = builtIn("integer");
  public static final SqlType BIGINT = builtIn("bigint");
  public static final SqlType REAL = builtIn("real");
  public static final SqlType DOUBLE_PRECISION = builtIn("double precision");
  public static final SqlType NUMERIC = builtIn("numeric");
  public static final SqlType TEXT = builtIn("text");
  public static final SqlType BYTEA = builtIn("bytea");
  public static final SqlType UUID = builtIn("uuid");
  public static final SqlType DATE = builtIn("date");
  public static final SqlType TIME = builtIn("time without time zone");
  public static final SqlType TIMESTAMP = builtIn("timestamp without time zone");
  public static final SqlType TIMESTAMPTZ = builtIn("timestamp with time zone");
  public static final SqlType INTERVAL = builtIn("interval");
  public static final SqlType JSONB = builtIn("jsonb");

  public SqlType {
    if (dimensions < 0) {
      throw new IllegalArgumentException("dimensions: " + dimensions);
    }
  }

  private static SqlType builtIn(String name) {
    return new SqlType(ObjectName.unqualified(name), "", 0);
  }

  /** Returns {@code numeric(precision,scale)}. */
  public static SqlType numeric(int precision, int scale) {
    return NUMERIC.withModifiers(precision + "," + scale);
  }

  /** Returns {@code character varying(length)}. */
  public static SqlType varchar(int length) {
    return builtIn("character varying").withModifiers(Integer.toString(length));
  }

  /** Returns the type of this name, such as an enum or domain of the schema. */
  public static SqlType named(ObjectName name) {
    return new SqlType(name, "", 0);
  }

  /**
   * Reads a type as SQL or {@code format_type} writes it.
   *
   * @throws IllegalArgumentException if the text is not a type name
   */
  public static SqlType parse(String text) {
    return SqlTypeParser.parse(text);
  }

  /** Returns the type with these modifiers, {@code ""} for none. */
  public SqlType withModifiers(String newModifiers) {
    return new SqlType(name, newModifiers, dimensions);
  }

  /** Returns the array type of this type. */
  public SqlType array() {
    return new SqlType(name, modifiers, dimensions + 1);
  }

  /** Returns the type of an array's elements, or the type itself if it is none. */
  public SqlType element() {
    return new SqlType(name, modifiers, 0);
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return dimensions > 0;
  }

  /** Whether PostgreSQL itself has this type, by the name that {@code format_type} shows. */
  public boolean isBuiltIn() {
    return name.namespace().isEmpty() && SqlTypeParser.isBuiltIn(name.name());
  }

  /**
   * Returns the type as {@code format_type} shows it, unquoted: {@code timestamp(3) with time
   * zone}.
   */
  @Override
  public String toString() {
    return spelled(name.toString());
  }

  /** Returns the type with its modifiers and dimensions around a name that is already quoted. */
  public String spelled(String quotedName) {
    String arguments = modifiers.isEmpty() ? "" : "(" + modifiers + ")";
    int zone = isBuiltIn() ? quotedName.indexOf(" with") : -1;
    String plain =
        zone < 0
            ? quotedName + arguments
            : quotedName.substring(0, zone) + arguments + quotedName.substring(zone);
    return plain + String.join("", Collections.nCopies(dimensions, "[]"));
  }
}
