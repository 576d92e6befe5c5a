package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Statement;

/** CREATE INDEX on a table with rows blocks writes while it builds. */
final class IndexBuildRule extends Rule {
  IndexBuildRule() {
    super(
        Page.of("ROWAN6001", Severity.WARNING, "index built without CONCURRENTLY")
            .why(
                "CREATE INDEX keeps all writes of its table waiting until the index is built, which on a large table takes minutes.")
            .remedy(
                "build it with CREATE INDEX CONCURRENTLY, in a file of its own that runs outside a transaction")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                CREATE INDEX orders_placed_at_idx ON public.orders (placed_at);
                """,
                "CREATE INDEX")
            .goodOutside(
                """
                DROP INDEX CONCURRENTLY IF EXISTS public.orders_placed_at_idx;
                CREATE INDEX CONCURRENTLY orders_placed_at_idx ON public.orders (placed_at);
                """));
  }

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    if (spot.isExisting() && !statement.concurrently() && !statement.only()) {
      spot.report(
          this, "building " + statement.index().name() + " blocks writes to " + statement.table());
    }
  }
}
