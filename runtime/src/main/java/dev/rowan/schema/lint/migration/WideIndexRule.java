package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Statement;

/** An index of many columns costs more than it serves. */
final class WideIndexRule extends Rule {
  WideIndexRule() {
    super(
        Page.of("ROWAN6041", Severity.INFO, "index of more than three columns")
            .why(
                "Each write of any of its columns writes the index, and only queries that give its first columns use it.")
            .remedy(
                "keep the columns that choose rows, first of all those with many values; carry others along by INCLUDE")
            .bad(
                """
                CREATE TABLE public.orders (
                    a bigint,
                    b bigint,
                    c bigint,
                    d bigint
                );
                CREATE INDEX orders_idx ON public.orders (a, b, c, d);
                """,
                "CREATE INDEX")
            .good(
                """
                CREATE TABLE public.orders (
                    a bigint,
                    b bigint,
                    c bigint,
                    d bigint
                );
                CREATE INDEX orders_idx ON public.orders (a, b) INCLUDE (c, d);
                """));
  }

  private static final int MOST = 3;

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    int keys = statement.index().keys().size();
    if (keys > MOST && !statement.index().unique()) {
      spot.report(this, statement.index().name() + " has " + keys + " keys");
    }
  }
}
