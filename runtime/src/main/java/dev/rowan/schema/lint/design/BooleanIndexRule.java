package dev.rowan.schema.lint.design;

import dev.rowan.schema.Index;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;

/** Half of the rows are found faster by reading all of them. */
final class BooleanIndexRule extends DesignRule {
  BooleanIndexRule() {
    super(
        hint(
                7006,
                "index of a boolean alone",
                "It has two values: where many rows have the one that is looked for, PostgreSQL reads the whole table instead, and the index only costs writes.",
                "index what is looked for among these rows, with where = \"active\"")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, active boolean NOT NULL);\n"
                    + "CREATE INDEX t_active ON t (active);",
                "CREATE TABLE t (id bigint PRIMARY KEY, active boolean NOT NULL, name text);\n"
                    + "CREATE INDEX t_name ON t (name) WHERE active;"));
  }

  @Override
  void check(Table table, Design design) {
    for (Index index : table.parts(Index.class)) {
      String column = index.keys().get(0).column();
      if (index.keys().size() == 1
          && index.where() == null
          && column != null
          && table.column(column).filter(one -> one.type().equals(SqlType.BOOLEAN)).isPresent()) {
        design.report(this, index.path(table.name()), "indexes the boolean " + column + " alone");
      }
    }
  }
}
