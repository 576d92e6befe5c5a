package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;

/** DETACH PARTITION blocks the whole partitioned table. */
final class DetachRule extends Rule {
  DetachRule() {
    super(
        Page.of("ROWAN6024", Severity.WARNING, "partition detached without CONCURRENTLY")
            .why(
                "DETACH PARTITION takes ACCESS EXCLUSIVE on the partitioned table: nobody can read or write any partition while it waits.")
            .remedy("DETACH PARTITION … CONCURRENTLY, in a file that runs outside a transaction")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.events DETACH PARTITION public.events_2025;
                """,
                "DETACH")
            .goodOutside(
                """
                ALTER TABLE public.events DETACH PARTITION public.events_2025 CONCURRENTLY;
                """));
  }

  @Override
  void detachPartition(AlterAction.DetachPartition action, Spot spot) {
    if (spot.isExisting() && !action.concurrently() && !action.finalized()) {
      spot.report(this, spot.tableName() + " can be neither read nor written meanwhile");
    }
  }
}
