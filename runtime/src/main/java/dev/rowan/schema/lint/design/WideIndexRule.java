package dev.rowan.schema.lint.design;

import dev.rowan.schema.Index;
import dev.rowan.schema.Table;

/** Few queries name all columns of a wide index. */
final class WideIndexRule extends DesignRule {
  private static final int MANY = 5;

  WideIndexRule() {
    super(
        hint(
                7007,
                "index of five columns or more",
                "It is large, costs every write, and few queries are narrow enough to need its last columns.",
                "index the columns that tell rows apart; include what is only read")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, a int, b int, c int, d int, e int);\n"
                    + "CREATE INDEX t_wide ON t (a, b, c, d, e);",
                "CREATE TABLE t (id bigint PRIMARY KEY, a int, b int, c int, d int, e int);\n"
                    + "CREATE INDEX t_a_b ON t (a, b) INCLUDE (c, d, e);"));
  }

  @Override
  void check(Table table, Design design) {
    for (Index index : table.parts(Index.class)) {
      if (index.keys().size() >= MANY && !index.unique() && index.method().equals("btree")) {
        design.report(this, index.path(table.name()), "has " + index.keys().size() + " columns");
      }
    }
  }
}
