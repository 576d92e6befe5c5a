package dev.rowan.schema.lint.migration;

/** A column of type money. */
final class MoneyTypeRule extends ColumnTypeRule {
  MoneyTypeRule() {
    super(
        page(
            "ROWAN6038",
            "column of type money",
            "What it holds depends on lc_monetary of the session that reads it, and its scale cannot be chosen.",
            "numeric(precision, scale)",
            "price money",
            "price numeric(12,2)"),
        name("money"));
  }
}
