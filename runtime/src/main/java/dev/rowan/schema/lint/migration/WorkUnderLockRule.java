package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.plan.Lock;
import dev.rowan.schema.sql.Activity;
import java.util.Locale;
import java.util.Map;

/** Long work in a transaction that holds a strong lock keeps everybody out. */
final class WorkUnderLockRule extends Rule {
  WorkUnderLockRule() {
    super(
        Page.of("ROWAN6027", Severity.WARNING, "work on rows after a strong lock in the same file")
            .why(
                "A transaction keeps its locks until it ends: rows that are changed, copied or indexed after ALTER TABLE keep the table shut all the while.")
            .remedy("move the work to a file of its own")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN ref text;
                UPDATE public.orders SET ref = 'none' WHERE ref IS NULL;
                """,
                "UPDATE")
            .good(
                """
                UPDATE public.orders SET ref = 'none' WHERE ref IS NULL;
                """));
  }

  @Override
  void changeRows(Activity.ChangeRows activity, Spot spot) {
    work(activity.command().toUpperCase(Locale.ROOT), spot);
  }

  private void work(String what, Spot spot) {
    spot.scene().locks().entrySet().stream()
        .filter(entry -> entry.getValue() == Lock.ACCESS_EXCLUSIVE)
        .min(Map.Entry.comparingByKey())
        .filter(entry -> spot.isExisting())
        .ifPresent(
            entry ->
                spot.report(
                    this,
                    entry.getKey().name()
                        + " can be neither read nor written until this "
                        + what
                        + " is done"));
  }
}
