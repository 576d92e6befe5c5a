package dev.rowan.schema.ddl;

import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Set;

/**
 * The USING of a type change.
 *
 * <p>Where PostgreSQL has an assignment cast there is none: a written cast to {@code varchar(5)}
 * would cut longer values without a word, the assignment refuses them.
 */
final class Casts {
  /** Types that are assigned to each other without a word. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("date", "timestamp without time zone", "timestamp with time zone"),
          Set.of("json", "jsonb"),
          Set.of("inet", "cidr"),
          Set.of("bit", "bit varying"),
          Set.of("macaddr", "macaddr8"));

  private static final Set<String> TEXTS =
      Set.of("text", "character varying", "character", "bpchar", "name");

  private Casts() {}

  /** Returns {@code ::integer}, or {@code ""} where the value may simply be assigned. */
  static String between(SqlType from, SqlType to) {
    if (from.dimensions() == to.dimensions() && isAssigned(from.element(), to.element())) {
      return "";
    }
    if (!to.isArray() && to.isBuiltIn() && TEXTS.contains(to.name().name())) {
      return "";
    }
    boolean byText = from.dimensions() != to.dimensions() || !to.isBuiltIn() || !from.isBuiltIn();
    boolean isText = !from.isArray() && isText(from);
    return (byText && !isText ? textOf(from, to) : "") + "::" + Sql.type(to);
  }

  /** Between types of the user there is no cast, but by way of text. */
  private static String textOf(SqlType from, SqlType to) {
    return from.isArray() && to.isArray() ? "::text[]" : "::text";
  }

  private static boolean isAssigned(SqlType from, SqlType to) {
    if (from.name().equals(to.name())) {
      return true;
    }
    if (!from.isBuiltIn() || !to.isBuiltIn()) {
      return isText(to);
    }
    return isText(to)
        || FAMILIES.stream()
            .anyMatch(
                family -> family.contains(from.name().name()) && family.contains(to.name().name()));
  }

  private static boolean isText(SqlType type) {
    return type.isBuiltIn() && TEXTS.contains(type.name().name());
  }
}
