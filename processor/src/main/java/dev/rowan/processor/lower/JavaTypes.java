package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** The PostgreSQL types of Java's scalars. */
final class JavaTypes {
  private static final Map<String, SqlType> SCALARS =
      Map.ofEntries(
          Map.entry("boolean", SqlType.BOOLEAN),
          Map.entry("java.lang.Boolean", SqlType.BOOLEAN),
          Map.entry("byte", SqlType.SMALLINT),
          Map.entry("java.lang.Byte", SqlType.SMALLINT),
          Map.entry("short", SqlType.SMALLINT),
          Map.entry("java.lang.Short", SqlType.SMALLINT),
          Map.entry("int", SqlType.INTEGER),
          Map.entry("java.lang.Integer", SqlType.INTEGER),
          Map.entry("long", SqlType.BIGINT),
          Map.entry("java.lang.Long", SqlType.BIGINT),
          Map.entry("float", SqlType.REAL),
          Map.entry("java.lang.Float", SqlType.REAL),
          Map.entry("double", SqlType.DOUBLE_PRECISION),
          Map.entry("java.lang.Double", SqlType.DOUBLE_PRECISION),
          Map.entry("char", SqlType.varchar(1)),
          Map.entry("java.lang.Character", SqlType.varchar(1)),
          Map.entry("java.lang.String", SqlType.TEXT),
          Map.entry("java.math.BigDecimal", SqlType.NUMERIC),
          // Scale 0 at the greatest precision: a numeric without one would hold fractions too.
          Map.entry("java.math.BigInteger", SqlType.numeric(1000, 0)),
          Map.entry("java.util.UUID", SqlType.UUID),
          Map.entry("java.time.Instant", SqlType.TIMESTAMPTZ),
          Map.entry("java.time.OffsetDateTime", SqlType.TIMESTAMPTZ),
          Map.entry("java.time.LocalDateTime", SqlType.TIMESTAMP),
          Map.entry("java.time.LocalDate", SqlType.DATE),
          Map.entry("java.time.LocalTime", SqlType.TIME),
          Map.entry("java.time.Duration", SqlType.INTERVAL),
          Map.entry("java.net.URI", SqlType.TEXT),
          Map.entry("byte[]", SqlType.BYTEA));

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.util.Date", "use java.time.Instant"),
          Map.entry("java.sql.Date", "use java.time.LocalDate"),
          Map.entry("java.sql.Time", "use java.time.LocalTime"),
          Map.entry("java.sql.Timestamp", "use java.time.Instant"),
          Map.entry("java.util.Calendar", "use java.time.Instant"),
          Map.entry(
              "java.time.ZonedDateTime",
              "use Instant or OffsetDateTime, and a String component for the zone"),
          Map.entry("java.time.OffsetTime", "use LocalTime, and a component for the offset"),
          Map.entry("java.time.Period", "use Duration, or a component for months and one for days"),
          Map.entry("java.net.URL", "use java.net.URI"),
          Map.entry("java.util.OptionalInt", "use Optional<Integer> or @Nullable Integer"),
          Map.entry("java.util.OptionalLong", "use Optional<Long> or @Nullable Long"),
          Map.entry("java.util.OptionalDouble", "use Optional<Double> or @Nullable Double"),
          Map.entry("java.lang.Object", "name the type that is meant"));

  private JavaTypes() {}

  /** Returns the type of a scalar, if it is one. */
  static Optional<SqlType> scalar(JavaType type) {
    return Optional.ofNullable(SCALARS.get(type.qualifiedName()));
  }

  /** Returns what to use in the place of a type that is none. */
  static String instead(JavaType type) {
    String name = type.qualifiedName();
    String known = INSTEAD.get(name);
    if (known != null) {
      return known;
    }
    return name.startsWith("java.util.") || type.dimensions() > 0
        ? "make each entry a row: a record of its own with @References to this one"
        : "use a scalar type, an enum, or a record of such";
  }
}
