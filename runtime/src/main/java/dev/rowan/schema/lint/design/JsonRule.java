package dev.rowan.schema.lint.design;

/** The text of a document is parsed at each use. */
final class JsonRule extends ColumnRule.OfType {
  JsonRule() {
    super(
        hint(
                7008,
                "column of type json",
                "json keeps text that is parsed at each use, and has neither equality nor indexes.",
                "take jsonb, unless the exact text counts")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, data json);",
                "CREATE TABLE t (id bigint PRIMARY KEY, data jsonb);"),
        "json");
  }
}
