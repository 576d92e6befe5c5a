package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.Set;

/** A time in another type can be no time. */
final class TimeAsTextRule extends ColumnRule {
  TimeAsTextRule() {
    super(
        hint(
                7025,
                "time in a text or number",
                "It can hold what is no time, sorts as text does, and its unit and zone are in nobody's hands but the programs'.",
                "take an Instant or LocalDate")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, created_at text);",
                "CREATE TABLE t (id bigint PRIMARY KEY, created_at timestamptz);"));
  }

  private static final Set<String> TIMES = Set.of("at", "date", "timestamp");

  @Override
  boolean finds(Column column, Table table) {
    boolean isOther = Words.isText(column) || column.type().equals(SqlType.BIGINT);
    return isOther && Words.of(column.name()).size() > 1 && TIMES.contains(Words.last(column));
  }

  @Override
  String message(Column column) {
    return "looks like a time and is " + column.type();
  }
}
