package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Activity;

/** TRUNCATE … CASCADE empties tables that it does not name. */
final class TruncateRule extends Rule {
  TruncateRule() {
    super(
        Page.of("ROWAN6019", Severity.WARNING, "TRUNCATE CASCADE")
            .why(
                "Every table that refers to one of these is emptied too, and those that refer to them.")
            .remedy("name the tables that are to be emptied, without CASCADE")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                TRUNCATE public.orders CASCADE;
                """,
                "TRUNCATE")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                TRUNCATE public.orders, public.order_lines;
                """));
  }

  @Override
  void truncate(Activity.Truncate activity, Spot spot) {
    if (activity.cascade()) {
      spot.report(this, "all tables that refer to " + spot.tableName() + " are emptied too");
    }
  }
}
