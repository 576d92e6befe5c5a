package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.lint.Severity;

/** A foreign key that is added valid checks all rows under a lock. */
final class ForeignKeyValidRule extends Rule {
  ForeignKeyValidRule() {
    super(
        Page.of("ROWAN6005", Severity.WARNING, "foreign key added valid")
            .why("While all rows are checked, both tables refuse writes.")
            .remedy("add it NOT VALID, and VALIDATE CONSTRAINT in a later file")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders
                    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id);
                """,
                "ADD CONSTRAINT")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders
                    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) NOT VALID;
                """));
  }

  @Override
  void foreignKey(ForeignKey key, Spot spot) {
    if (spot.isExisting() && !key.notValid() && !key.notEnforced()) {
      spot.report(
          this,
          "writes to "
              + spot.tableName()
              + " and "
              + key.referencedTable()
              + " wait while "
              + key.name()
              + " checks all rows");
    }
  }
}
