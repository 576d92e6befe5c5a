package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;

/** A length in the type says nothing when it refuses. */
final class VarcharRule extends DesignRule.OfTaste {
  VarcharRule() {
    super(
        hint(
                7010,
                "column of type varchar(n)",
                "A limit that must shrink reads all rows under a lock, and a value that is too long is refused without a word of why. Off where nobody asks for it.",
                "take text with @Size, a check that says its name")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, code varchar(20));",
                "CREATE TABLE t (id bigint PRIMARY KEY, code text CHECK (char_length(code) <= 20));"));
  }

  @Override
  void check(Table table, Design design) {
    for (Column column : table.columns()) {
      if (Words.is(column.type(), "character varying") && !column.type().modifiers().isEmpty()) {
        design.report(this, table, column, "is " + column.type());
      }
    }
  }
}
