package dev.rowan.schema.ddl;

import dev.rowan.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The USING of a type change.
 *
 * <p>Where PostgreSQL has an assignment cast there is none: a written cast to {@code varchar(5)}
 * would cut longer values without a word, the assignment refuses them. Where it has no cast at all
 * the way is through text, which stops at a value that does not fit. A cast and its opposite are
 * inverses wherever both types can hold the value: bytes are text in UTF-8 both ways.
 */
final class Casts {
  private static final String NUMBERS = "smallint integer bigint numeric real double_precision";

  /** Types that are assigned to each other without a word. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          types(NUMBERS),
          types("date timestamp_without_time_zone timestamp_with_time_zone"),
          types("json jsonb"),
          types("inet cidr"),
          types("bit bit_varying"),
          types("macaddr macaddr8"));

  private static final Set<String> TEXTS = types("text character_varying character bpchar name");

  /** What else {@code pg_cast} of PostgreSQL 14 to 18 holds, of common types: from → to. */
  private static final Set<String> WRITTEN =
      Stream.of(
              pairs("boolean", "integer"),
              pairs("integer", "boolean"),
              pairs("integer bigint", "bit money"),
              pairs("bit", "integer bigint"),
              pairs("numeric", "money"),
              pairs("money", "numeric"),
              pairs("jsonb", "boolean " + NUMBERS),
              pairs("interval", "time_without_time_zone"),
              pairs("time_without_time_zone", "interval time_with_time_zone"),
              pairs("time_with_time_zone", "time_without_time_zone"),
              pairs("timestamp_without_time_zone", "time_without_time_zone"),
              pairs("timestamp_with_time_zone", "time_without_time_zone time_with_time_zone"),
              pairs("int4range", "int4multirange"),
              pairs("int8range", "int8multirange"),
              pairs("numrange", "nummultirange"),
              pairs("daterange", "datemultirange"),
              pairs("tsrange", "tsmultirange"),
              pairs("tstzrange", "tstzmultirange"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private Casts() {}

  private static Set<String> types(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> name.replace('_', ' '))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> pairs(String from, String to) {
    return types(from).stream()
        .flatMap(source -> types(to).stream().map(target -> source + " to " + target))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns {@code total::integer}, or {@code ""} where the value may simply be assigned. */
  static String using(String column, SqlType from, SqlType to) {
    String target = "::" + Sql.type(to);
    if (from.dimensions() == to.dimensions()) {
      return isAssigned(from.element(), to.element()) ? "" : value(column, from, to);
    }
    if (from.isArray() == to.isArray()) {
      return column + "::text" + target;
    }
    return from.isArray() ? single(column, from, to) : wrapped(column, from, to);
  }

  /** Returns a value as one of another type of as many dimensions. */
  private static String value(String value, SqlType from, SqlType to) {
    SqlType source = from.element();
    SqlType goal = to.element();
    String target = "::" + Sql.type(to);
    if (!from.isArray() && isBytes(source) != isBytes(goal)) {
      return isBytes(goal) ? bytes(value, from) : fromBytes(value, to);
    }
    if (!from.isArray() && isWritten(goal, source) && isMultirange(source)) {
      return "CASE WHEN %1$s = range_merge(%1$s)::%2$s THEN range_merge(%1$s) ELSE %1$s::text%3$s END"
          .formatted(value, Sql.type(from), target);
    }
    boolean read = isText(source) || isWritten(source, goal);
    return value + (read ? target : (from.isArray() ? "::text[]" : "::text") + target);
  }

  private static boolean isWritten(SqlType from, SqlType to) {
    return from.isBuiltIn()
        && to.isBuiltIn()
        && WRITTEN.contains(from.name().name() + " to " + to.name().name());
  }

  private static boolean isMultirange(SqlType type) {
    return type.name().name().endsWith("multirange");
  }

  private static boolean isBytes(SqlType type) {
    return type.equals(SqlType.BYTEA);
  }

  /** The text as bytes: {@code ::bytea} would read backslashes, and print as {@code \x…}. */
  private static String bytes(String value, SqlType from) {
    if (from.equals(SqlType.UUID)) {
      return "uuid_send(" + value + ")";
    }
    return "convert_to(" + value + (isText(from) ? "" : "::text") + ", 'UTF8')";
  }

  private static String fromBytes(String value, SqlType to) {
    if (to.equals(SqlType.UUID)) {
      return "encode(" + value + ", 'hex')::uuid";
    }
    return "convert_from(" + value + ", 'UTF8')" + (isText(to) ? "" : "::" + Sql.type(to));
  }

  /** An array of one value becomes the value; any other does so only if its text can be read. */
  private static String single(String column, SqlType from, SqlType to) {
    String whole = column + "::text" + (isText(to) ? "" : "::" + Sql.type(to));
    String first = "(" + column + ")[1]";
    String one =
        isText(to)
            ? first + "::text"
            : isAssigned(from.element(), to) ? first : value(first, from.element(), to);
    return from.dimensions() > 1
        ? whole
        : "CASE WHEN cardinality(%s) = 1 THEN %s ELSE %s END".formatted(column, one, whole);
  }

  /** A value becomes an array of one; a text that is an array already is read as such. */
  private static String wrapped(String column, SqlType from, SqlType to) {
    String type = Sql.type(to);
    boolean direct = isText(from) || isAssigned(from, to.element());
    String one = "ARRAY[%s]%s::%s".formatted(column, direct ? "" : "::text[]", type);
    if (to.dimensions() > 1) {
      return column + "::text::" + type;
    }
    return isText(from)
        ? "CASE WHEN %1$s LIKE '{%%}' THEN %1$s::%2$s WHEN %1$s IS NOT NULL THEN %3$s END"
            .formatted(column, type, one)
        : "CASE WHEN %s IS NOT NULL THEN %s END".formatted(column, one);
  }

  private static boolean isAssigned(SqlType from, SqlType to) {
    if (from.name().equals(to.name()) || (isText(to) && !isBytes(from))) {
      return true;
    }
    return from.isBuiltIn()
        && to.isBuiltIn()
        && FAMILIES.stream()
            .anyMatch(
                family -> family.contains(from.name().name()) && family.contains(to.name().name()));
  }

  private static boolean isText(SqlType type) {
    return type.isBuiltIn() && TEXTS.contains(type.name().name());
  }
}
