package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;

/** A table whose columns are mostly absent is several. */
final class MostlyNullRule extends DesignRule.OfTaste {
  MostlyNullRule() {
    super(
        hint(
                7023,
                "table whose columns may mostly be null",
                "Eight columns or more, of which three quarters may be null, are often several things in one table. Off where nobody asks for it.",
                "make a table of each thing, or require what is always there")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, a int, b int, c int, d int, e int, f int, g int);",
                "CREATE TABLE t (id bigint PRIMARY KEY, a int NOT NULL, b int NOT NULL);"));
  }

  private static final int MANY = 8;

  @Override
  void check(Table table, Design design) {
    long nullable = table.columns().stream().filter(Column::nullable).count();
    int all = table.columns().size();
    if (all >= MANY && nullable * 4 >= all * 3L) {
      design.report(this, table.path(), nullable + " of its " + all + " columns may be null");
    }
  }
}
