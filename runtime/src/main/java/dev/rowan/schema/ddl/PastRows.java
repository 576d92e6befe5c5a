package dev.rowan.schema.ddl;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves a counter that comes to a column past the values that its rows have already.
 *
 * <pre>{@code
 * SELECT setval(pg_get_serial_sequence('public.orders', 'id'), max(id))
 * FROM public.orders HAVING max(id) BETWEEN 1 AND 2147483647
 * }</pre>
 */
final class PastRows {
  private static final Pattern NEXT =
      Pattern.compile("nextval\\(('(?:[^']|'')+')(?:::regclass)?\\)");
  private static final Set<SqlType> COUNTED =
      Set.of(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

  private PastRows() {}

  /** Returns the statement for an identity that a column gets. */
  static String identity(ObjectName table, Column column, Identity identity) {
    long first = identity.options().first(column.type());
    long least = identity.options().least(column.type());
    long greatest = identity.options().greatest(column.type());
    Long increment = identity.options().increment();
    boolean down = increment != null && increment < 0;
    String furthest = (down ? "min(" : "max(") + Sql.identifier(column.name()) + ")";
    return "SELECT setval(pg_get_serial_sequence("
        + Sql.literal(Sql.name(table))
        + ", "
        + Sql.literal(column.name())
        + "), "
        + furthest
        + ")\nFROM "
        + Sql.name(table)
        + " HAVING "
        + furthest
        + " BETWEEN "
        + (down ? least : first)
        + " AND "
        + (down ? first : greatest);
  }

  /** Returns the statement for a default that counts on a sequence; none where it did before. */
  static List<String> sequence(
      ObjectName table, Column column, Expression value, Surroundings surroundings) {
    Matcher next = NEXT.matcher(value.sql());
    if (!next.matches() || !COUNTED.contains(column.type())) {
      return List.of();
    }
    Optional<ColumnName> owner = Optional.of(new ColumnName(table, column.name()));
    boolean counts =
        surroundings.schema().all(Sequence.class).stream()
            .anyMatch(sequence -> Optional.ofNullable(sequence.ownedBy()).equals(owner));
    if (counts) {
      return List.of();
    }
    String literal = next.group(1);
    String sequence = literal.substring(1, literal.length() - 1).replace("''", "'");
    String furthest = "max(" + Sql.identifier(column.name()) + ")";
    return List.of(
        "SELECT setval(%s, %s)\nFROM %s HAVING %s >= (SELECT last_value FROM %s)"
            .formatted(literal, furthest, Sql.name(table), furthest, sequence));
  }
}
