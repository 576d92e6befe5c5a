package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Activity;
import java.util.Locale;

/** VACUUM FULL, CLUSTER, REINDEX, REFRESH and SET LOGGED shut a table for as long as they take. */
final class RewriteCommandRule extends Rule {
  RewriteCommandRule() {
    super(
        Page.of(
                "ROWAN6025",
                Severity.WARNING,
                "command that writes a whole table or its indexes anew")
            .why("The table is written anew while nobody can read or write it.")
            .remedy(
                "REINDEX and REFRESH have CONCURRENTLY; instead of VACUUM FULL and CLUSTER, plain VACUUM or pg_repack")
            .badOutside(
                """
                SET lock_timeout = '2s';
                VACUUM FULL public.orders;
                """,
                "VACUUM")
            .goodOutside(
                """
                VACUUM public.orders;
                """));
  }

  @Override
  void maintain(Activity.Maintain activity, Spot spot) {
    boolean shuts =
        activity.command().equals("vacuum full")
            || activity.command().equals("cluster")
            || activity.command().startsWith("reindex")
            || activity.command().equals("refresh");
    if (shuts && !activity.concurrently()) {
      String object = activity.object() == null ? "each table" : activity.object().toString();
      spot.report(
          this,
          activity.command().toUpperCase(Locale.ROOT)
              + " shuts "
              + object
              + " for as long as it takes");
    }
  }

  @Override
  void rewrite(String action, Spot spot) {
    if (spot.isExisting()) {
      spot.report(
          this,
          action + " shuts " + spot.tableName() + " for as long as it takes",
          "choose a quiet hour, or fill a new table in batches and swap the two");
    }
  }
}
