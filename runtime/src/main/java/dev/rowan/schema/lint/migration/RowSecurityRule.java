package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.AlterAction;

/** Who may see which rows changes at once, for everybody. */
final class RowSecurityRule extends Rule {
  RowSecurityRule() {
    super(
        Page.of("ROWAN6044", Severity.INFO, "row level security switched on or off")
            .why(
                "With it on and no policy nobody but the owner sees a row; with it off everybody sees them all.")
            .remedy("create the policies first, and try them with the roles that the programs use")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
                """,
                "ENABLE")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6044 the policies are there
                ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
                """));
  }

  @Override
  void rowSecurity(AlterAction.RowSecurity action, Spot spot) {
    if (spot.isExisting()) {
      spot.report(this, "who sees which rows of " + spot.tableName() + " changes at once");
    }
  }
}
