package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;
import java.util.Set;

/** Amounts must add up to the cent. */
final class FloatMoneyRule extends ColumnRule {
  FloatMoneyRule() {
    super(
        warning(
                7015,
                "amount of money in a floating point number",
                "Binary fractions cannot hold a cent: sums of them are off by a little, and comparisons fail.",
                "take a BigDecimal with @Digits, or count cents in a long")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, unit_price double precision);",
                "CREATE TABLE t (id bigint PRIMARY KEY, unit_price numeric(12,2));"));
  }

  private static final Set<String> MONEY =
      Set.of("price", "amount", "cost", "salary", "fee", "balance", "revenue", "tax", "vat");

  @Override
  boolean finds(Column column, Table table) {
    return Words.isFloat(column) && MONEY.contains(Words.last(column));
  }

  @Override
  String message(Column column) {
    return "looks like money and is " + column.type();
  }
}
