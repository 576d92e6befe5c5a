package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Check;
import dev.rowan.schema.lint.Severity;

/** A check that is added valid reads all rows under the strongest lock. */
final class CheckValidRule extends Rule {
  CheckValidRule() {
    super(
        Page.of("ROWAN6006", Severity.WARNING, "check added valid")
            .why("While all rows are checked, nobody can read or write the table.")
            .remedy("add it NOT VALID, and VALIDATE CONSTRAINT in a later file")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total >= 0);
                """,
                "ADD CONSTRAINT")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
                """));
  }

  @Override
  void check(Check check, Spot spot) {
    if (spot.isExisting() && !check.notValid() && !check.notEnforced()) {
      spot.report(
          this,
          spot.tableName()
              + " can be neither read nor written while "
              + check.name()
              + " checks all rows");
    }
  }
}
