package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;

/** Without its constraint wrong rows come in. */
final class ConstraintDropRule extends Rule {
  ConstraintDropRule() {
    super(
        Page.of("ROWAN6017", Severity.INFO, "constraint dropped")
            .why(
                "From now on rows come in that the constraint would have refused; it does not come back while they are there.")
            .remedy("make sure that no program relies on it")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders DROP CONSTRAINT orders_total_check;
                """,
                "DROP CONSTRAINT")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6017 totals may be negative from now on
                ALTER TABLE public.orders DROP CONSTRAINT orders_total_check;
                """));
  }

  @Override
  void dropConstraint(AlterAction.DropConstraint action, Spot spot) {
    if (spot.isExisting()) {
      spot.report(this, "rows that " + action.constraint() + " refused come in from now on");
    }
  }
}
