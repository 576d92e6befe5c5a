package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Statement;

/** A renamed table breaks the program that still runs. */
final class TableRenameRule extends Rule {
  TableRenameRule() {
    super(
        Page.of("ROWAN6013", Severity.WARNING, "table renamed or moved")
            .why("The version of the program that still runs asks for the old name.")
            .remedy(
                "leave a view of the old name behind in the same transaction, and drop it in a later version")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders RENAME TO purchases;
                """,
                "RENAME")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders RENAME TO purchases;
                CREATE VIEW public.orders AS SELECT * FROM public.purchases;
                """));
  }

  @Override
  void renameTo(String kind, String to, Spot spot) {
    ObjectName table = spot.table();
    if (table != null && kind.equals("table") && spot.isExisting() && !leavesView(table, spot)) {
      spot.report(this, "programs that run ask for " + table);
    }
  }

  private static boolean leavesView(ObjectName table, Spot spot) {
    return spot.scene().after().stream()
        .anyMatch(
            later ->
                later.value() instanceof Statement.CreateView view
                    && History.key(view.view().name()).equals(History.key(table)));
  }
}
