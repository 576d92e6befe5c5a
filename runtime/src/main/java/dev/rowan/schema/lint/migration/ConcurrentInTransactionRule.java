package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Activity;
import dev.rowan.schema.sql.AlterAction;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;

/** CONCURRENTLY cannot run in a transaction. */
final class ConcurrentInTransactionRule extends Rule {
  ConcurrentInTransactionRule() {
    super(
        Page.of("ROWAN6003", Severity.ERROR, "CONCURRENTLY inside a transaction")
            .why(
                "PostgreSQL refuses CREATE INDEX, DROP INDEX, REINDEX and DETACH PARTITION … CONCURRENTLY in a transaction, and a migration runs in one unless it says otherwise.")
            .remedy("move it to a file of its own with executeInTransaction=false in its .sql.conf")
            .bad(
                """
                DROP INDEX CONCURRENTLY IF EXISTS public.orders_placed_at_idx;
                """,
                "DROP INDEX")
            .goodOutside(
                """
                DROP INDEX CONCURRENTLY IF EXISTS public.orders_placed_at_idx;
                """));
  }

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    check("CREATE INDEX CONCURRENTLY", statement.concurrently(), spot);
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    check("DROP INDEX CONCURRENTLY", statement.concurrently(), spot);
  }

  @Override
  void detachPartition(AlterAction.DetachPartition action, Spot spot) {
    check("DETACH PARTITION CONCURRENTLY", action.concurrently(), spot);
  }

  @Override
  void maintain(Activity.Maintain activity, Spot spot) {
    boolean reindex = activity.command().startsWith("reindex");
    check("REINDEX CONCURRENTLY", reindex && activity.concurrently(), spot);
    check("VACUUM", activity.command().startsWith("vacuum"), spot);
  }

  private void check(String command, boolean refused, Spot spot) {
    if (refused && spot.scene().isTransactional()) {
      spot.report(this, command + " is refused inside a transaction");
    }
  }
}
