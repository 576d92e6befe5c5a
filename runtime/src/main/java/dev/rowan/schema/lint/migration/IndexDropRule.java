package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;

/** DROP INDEX waits for all queries of its table and blocks those that come. */
final class IndexDropRule extends Rule {
  IndexDropRule() {
    super(
        Page.of("ROWAN6002", Severity.WARNING, "index dropped without CONCURRENTLY")
            .why(
                "DROP INDEX takes ACCESS EXCLUSIVE on the table: it waits for the queries that run, and all others wait behind it.")
            .remedy(
                "drop it with DROP INDEX CONCURRENTLY IF EXISTS, in a file of its own that runs outside a transaction")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                DROP INDEX public.orders_placed_at_idx;
                """,
                "DROP INDEX")
            .goodOutside(
                """
                DROP INDEX CONCURRENTLY IF EXISTS public.orders_placed_at_idx;
                """));
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    if (object.kind().equals("index") && !statement.concurrently()) {
      spot.report(this, "dropping " + object.name() + " blocks reads and writes of its table");
    }
  }
}
