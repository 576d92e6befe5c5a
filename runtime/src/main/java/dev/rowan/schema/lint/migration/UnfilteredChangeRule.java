package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Activity;

/** An UPDATE or DELETE of all rows locks them all until it ends. */
final class UnfilteredChangeRule extends Rule {
  UnfilteredChangeRule() {
    super(
        Page.of("ROWAN6031", Severity.WARNING, "all rows changed in one statement")
            .why(
                "All rows stay locked until the transaction ends, and each leaves a dead one behind.")
            .remedy(
                "change them in batches, by WHERE and a key, in a file that runs outside a transaction")
            .bad(
                """
                UPDATE public.orders SET ref = id;
                """,
                "UPDATE")
            .good(
                """
                UPDATE public.orders SET ref = id WHERE ref IS NULL AND id BETWEEN 1 AND 10000;
                """));
  }

  @Override
  void changeRows(Activity.ChangeRows activity, Spot spot) {
    boolean changes = activity.command().equals("update") || activity.command().equals("delete");
    if (changes && !activity.filtered() && spot.isExisting()) {
      spot.report(this, "all rows of " + activity.table() + " are locked until it ends");
    }
  }
}
