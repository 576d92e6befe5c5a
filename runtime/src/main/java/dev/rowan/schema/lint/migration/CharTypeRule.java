package dev.rowan.schema.lint.migration;

/** A column of type char(n). */
final class CharTypeRule extends ColumnTypeRule {
  CharTypeRule() {
    super(
        page(
            "ROWAN6034",
            "column of type char(n)",
            "char(n) fills up with spaces, which then do not count in comparisons.",
            "text, with a CHECK where the length matters",
            "code char(2)",
            "code text"),
        name("character"));
  }
}
