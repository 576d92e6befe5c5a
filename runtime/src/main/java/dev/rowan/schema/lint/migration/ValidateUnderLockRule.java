package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.plan.Lock;

/** VALIDATE in the transaction that took a strong lock gains nothing. */
final class ValidateUnderLockRule extends Rule {
  ValidateUnderLockRule() {
    super(
        Page.of("ROWAN6007", Severity.WARNING, "VALIDATE CONSTRAINT under a strong lock")
            .why(
                "VALIDATE itself lets others write, but a transaction keeps the stronger lock that it took before until it ends.")
            .remedy("validate in a later file")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
                ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total_check;
                """,
                "VALIDATE")
            .good(
                """
                ALTER TABLE public.orders VALIDATE CONSTRAINT orders_total_check;
                """));
  }

  @Override
  void validateConstraint(String constraint, Spot spot) {
    ObjectName table = spot.table();
    Lock held =
        table == null
            ? Lock.NONE
            : spot.scene().locks().getOrDefault(History.key(table), Lock.NONE);
    if (spot.isExisting() && held.blocksWrites()) {
      spot.report(
          this,
          "all rows are checked while the transaction holds "
              + held.words()
              + " on "
              + spot.tableName());
    }
  }
}
