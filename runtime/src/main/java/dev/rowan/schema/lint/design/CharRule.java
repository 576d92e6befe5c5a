package dev.rowan.schema.lint.design;

/** Spaces that fill up a text do not count. */
final class CharRule extends ColumnRule.OfType {
  CharRule() {
    super(
        hint(
                7009,
                "column of type char(n)",
                "char(n) fills up with spaces, which then do not count in comparisons.",
                "take text, with @Size where the length matters")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, code char(2));",
                "CREATE TABLE t (id bigint PRIMARY KEY, code text CHECK (char_length(code) = 2));"),
        "character");
  }
}
