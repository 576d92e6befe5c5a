package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.Set;

/** A key that counts in an integer runs out of numbers. */
final class SmallKeyRule extends ColumnRule {
  SmallKeyRule() {
    super(
        hint(
                7014,
                "key that counts in integer or smallint",
                "An integer ends at 2,147,483,647, counted also by inserts that failed; the change to bigint rewrites the table and all that refer to it.",
                "make it a long, or a UUID")
            .example(
                "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY);",
                "CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);"));
  }

  private static final Set<SqlType> SMALL = Set.of(SqlType.INTEGER, SqlType.SMALLINT);

  @Override
  boolean finds(Column column, Table table) {
    return column.value() instanceof ColumnValue.Identity
        && SMALL.contains(column.type())
        && table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
  }

  @Override
  String message(Column column) {
    return "counts in " + column.type() + ", whose numbers run out";
  }
}
