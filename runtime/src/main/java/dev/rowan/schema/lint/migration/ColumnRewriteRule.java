package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.plan.Volatility;
import dev.rowan.schema.sql.AlterAction;

/** A new column whose value differs by row rewrites the table. */
final class ColumnRewriteRule extends Rule {
  ColumnRewriteRule() {
    super(
        Page.of("ROWAN6010", Severity.WARNING, "new column that rewrites the table")
            .why(
                "A volatile default, a serial, an identity and a stored generated column need a value of its own in every row: the table is rewritten while nobody can read or write it.")
            .remedy(
                "add a plain column, SET DEFAULT, fill the rows in batches, then add what else it needs")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN token uuid DEFAULT gen_random_uuid();
                """,
                "ADD COLUMN")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN token uuid;
                ALTER TABLE public.invoices ALTER COLUMN token SET DEFAULT gen_random_uuid();
                """));
  }

  @Override
  void addColumn(AlterAction.AddColumn action, Spot spot) {
    Column column = action.definition().column();
    ColumnValue value = column.value();
    String cause =
        Serials.isSerial(column.type())
            ? "a serial"
            : value == null ? "" : value.match(new Causes());
    if (!cause.isEmpty()) {
      spot.report(
          this, column.name() + " has " + cause + ": " + spot.tableName() + " is rewritten");
    }
  }

  /** Why each row gets a value of its own, or an empty text. */
  private static final class Causes implements ColumnValue.Cases<String> {
    @Override
    public String defaultValue(ColumnValue.DefaultValue value) {
      return Volatility.isVolatile(value.expression()) ? "a volatile default" : "";
    }

    @Override
    public String identity(ColumnValue.Identity identity) {
      return "an identity";
    }

    @Override
    public String generated(ColumnValue.Generated generated) {
      return generated.virtual() ? "" : "a stored expression";
    }
  }
}
