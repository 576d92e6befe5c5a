package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Activity;

/** BEGIN and COMMIT within a migration end the transaction around it. */
final class NestedTransactionRule extends Rule {
  NestedTransactionRule() {
    super(
        Page.of(
                "ROWAN6030",
                Severity.ERROR,
                "BEGIN or COMMIT in a migration that runs in a transaction")
            .why(
                "COMMIT ends the transaction that the migration runs in: what follows is not undone when it fails, and what was done is not in the history.")
            .remedy("leave them out, or let the file run outside a transaction")
            .bad(
                """
                BEGIN;
                """,
                "BEGIN")
            .good(
                """
                SET LOCAL statement_timeout = '1min';
                """));
  }

  @Override
  void transaction(Activity.Transaction activity, Spot spot) {
    if (spot.scene().isTransactional() && activity.kind() != Activity.Transaction.Kind.GO_ON) {
      spot.report(this, activity.kind() + " breaks the transaction that the migration runs in");
    }
  }
}
