package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.plan.Lock;
import dev.rowan.schema.sql.Statement;
import java.util.Map;

/** A strong lock without lock_timeout makes everybody wait behind it. */
final class LockTimeoutRule extends Rule {
  LockTimeoutRule() {
    super(
        Page.of("ROWAN6026", Severity.WARNING, "strong lock without lock_timeout")
            .why(
                "While the statement waits for a long query to end, all later queries of the table wait behind it: without a timeout that can be hours.")
            .remedy("begin the file with SET LOCAL lock_timeout = '2s', and retry the migration")
            .bad(
                """
                ALTER TABLE public.orders ADD COLUMN ref text;
                """,
                "ALTER TABLE")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD COLUMN ref text;
                """));
  }

  @Override
  void statement(Statement statement, Spot spot) {
    if (spot.scene().hasLockTimeout()) {
      return;
    }
    spot.scene().taken().entrySet().stream()
        .filter(entry -> entry.getValue().blocksWrites())
        .filter(entry -> !isHeld(entry, spot))
        .min(Map.Entry.comparingByKey())
        .ifPresent(
            entry ->
                spot.report(
                    this,
                    entry.getValue().words()
                        + " on "
                        + entry.getKey().name()
                        + " is waited for without an end, and all others wait behind it"));
  }

  /** A lock that the transaction has is not waited for again. */
  private static boolean isHeld(Map.Entry<ObjectName, Lock> lock, Spot spot) {
    return spot.scene().locks().getOrDefault(lock.getKey(), Lock.NONE).compareTo(lock.getValue())
        >= 0;
  }
}
