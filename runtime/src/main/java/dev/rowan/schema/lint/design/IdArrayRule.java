package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;

/** An array refers to nothing. */
final class IdArrayRule extends ColumnRule {
  IdArrayRule() {
    super(
        hint(
                7018,
                "array of keys",
                "PostgreSQL has no foreign keys from an array's elements: rows that are gone stay in it, and joins read all of it.",
                "make it a record of two references")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, role_ids bigint[]);",
                "CREATE TABLE roles (t_id bigint, role_id bigint, PRIMARY KEY (t_id, role_id));"));
  }

  @Override
  boolean finds(Column column, Table table) {
    return column.type().isArray() && Words.last(column).equals("ids");
  }

  @Override
  String message(Column column) {
    return "is an array of keys, which refers to nothing";
  }
}
