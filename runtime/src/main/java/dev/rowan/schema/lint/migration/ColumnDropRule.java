package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;

/** A dropped column is gone, and the running program may still read it. */
final class ColumnDropRule extends Rule {
  ColumnDropRule() {
    super(
        Page.of("ROWAN6014", Severity.WARNING, "column dropped")
            .why(
                "What its rows hold is gone for good, and the version of the program that still runs may read or write it.")
            .remedy(
                "release a program that does not use it first, then drop it in a later version, and say so by rowan:ignore")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders DROP COLUMN ref;
                """,
                "DROP COLUMN")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6014 unused since the version before
                ALTER TABLE public.orders DROP COLUMN ref;
                """));
  }

  @Override
  void dropColumn(AlterAction.DropColumn action, Spot spot) {
    if (spot.isExisting()) {
      spot.report(this, "what " + spot.tableName() + "." + action.column() + " holds is lost");
    }
  }
}
