package dev.rowan.schema.lint.design;

/** What money means depends on a setting. */
final class MoneyRule extends ColumnRule.OfType {
  MoneyRule() {
    super(
        warning(
                7013,
                "column of type money",
                "What it holds depends on lc_monetary of the session that reads it, and its scale cannot be chosen.",
                "take a BigDecimal with @Digits")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, price money);",
                "CREATE TABLE t (id bigint PRIMARY KEY, price numeric(12,2));"),
        "money");
  }
}
