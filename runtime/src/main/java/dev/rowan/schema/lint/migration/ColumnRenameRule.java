package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;

/** A renamed column breaks the program that still runs. */
final class ColumnRenameRule extends Rule {
  ColumnRenameRule() {
    super(
        Page.of("ROWAN6012", Severity.WARNING, "column renamed")
            .why("The version of the program that still runs asks for the old name.")
            .remedy(
                "add a column of the new name, keep both in step by a trigger, and drop the old one in a later version")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders RENAME COLUMN ref TO reference;
                """,
                "RENAME")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN reference text;
                """));
  }

  @Override
  void renameColumn(AlterAction.RenameColumn action, Spot spot) {
    if (spot.isExisting()) {
      spot.report(this, "programs that run ask for " + spot.tableName() + "." + action.column());
    }
  }
}
