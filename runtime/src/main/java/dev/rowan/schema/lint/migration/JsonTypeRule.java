package dev.rowan.schema.lint.migration;

/** A column of type json. */
final class JsonTypeRule extends ColumnTypeRule {
  JsonTypeRule() {
    super(
        page(
            "ROWAN6033",
            "column of type json",
            "json keeps text that is parsed at each use, and has neither equality nor indexes.",
            "jsonb",
            "data json",
            "data jsonb"),
        name("json"));
  }
}
