package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Column;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;

/** A required column without a default cannot be added to rows. */
final class RequiredColumnRule extends Rule {
  RequiredColumnRule() {
    super(
        Page.of("ROWAN6009", Severity.ERROR, "required column without default")
            .why("ADD COLUMN … NOT NULL without a default fails as soon as the table has one row.")
            .remedy("give it a default, or add it nullable, fill it, and make it required in steps")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN ref text NOT NULL;
                """,
                "ADD COLUMN")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN ref text NOT NULL DEFAULT '';
                """));
  }

  @Override
  void addColumn(AlterAction.AddColumn action, Spot spot) {
    Column column = action.definition().column();
    if (!column.nullable() && column.value() == null && !Serials.isSerial(column.type())) {
      spot.report(this, "adding " + column.name() + " fails if " + spot.tableName() + " has a row");
    }
  }
}
