package dev.rowan.schema.lint.design;

import dev.rowan.schema.Table;

/** A wide key is copied into each reference and index. */
final class WideKeyRule extends DesignRule.OfTaste {
  WideKeyRule() {
    super(
        hint(
                7024,
                "key of four columns or more",
                "Each reference to it carries all of them, and each of these an index. Off where nobody asks for it.",
                "a key of one column, and a unique constraint of these")
            .example(
                "CREATE TABLE t (a int, b int, c int, d int, PRIMARY KEY (a, b, c, d));",
                "CREATE TABLE t (id bigint PRIMARY KEY, a int, b int, c int, d int, UNIQUE NULLS NOT DISTINCT (a, b, c, d));"));
  }

  private static final int MANY = 4;

  @Override
  void check(Table table, Design design) {
    table
        .primaryKey()
        .filter(key -> key.columns().size() >= MANY)
        .ifPresent(
            key ->
                design.report(
                    this, key.path(table.name()), "has " + key.columns().size() + " columns"));
  }
}
