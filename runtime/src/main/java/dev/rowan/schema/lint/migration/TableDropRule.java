package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;

/** A dropped table is gone, and the running program may still read it. */
final class TableDropRule extends Rule {
  TableDropRule() {
    super(
        Page.of("ROWAN6015", Severity.WARNING, "table dropped")
            .why(
                "Its rows are gone for good, and the version of the program that still runs may read or write them.")
            .remedy(
                "release a program that does not use it first, then drop it in a later version, and say so by rowan:ignore")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                DROP TABLE public.orders;
                """,
                "DROP TABLE")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6015 unused since the version before
                DROP TABLE public.orders;
                """));
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    if (object.kind().equals("table") && !spot.scene().isNew(object.name())) {
      spot.report(this, "the rows of " + object.name() + " are lost");
    }
  }
}
