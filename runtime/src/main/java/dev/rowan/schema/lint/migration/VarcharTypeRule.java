package dev.rowan.schema.lint.migration;

/** A column of type varchar(n). */
final class VarcharTypeRule extends ColumnTypeRule {
  VarcharTypeRule() {
    super(
        page(
            "ROWAN6035",
            "column of type varchar(n)",
            "A limit that must shrink reads all rows under a lock, and a value that is too long is refused without a word of why.",
            "text with a CHECK, which says its name and changes without a rewrite",
            "code varchar(20)",
            "code text"),
        limited("character varying"));
  }
}
