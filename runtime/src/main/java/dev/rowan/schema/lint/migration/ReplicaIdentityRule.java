package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;

/** Replication goes by the replica identity. */
final class ReplicaIdentityRule extends Rule {
  ReplicaIdentityRule() {
    super(
        Page.of("ROWAN6046", Severity.INFO, "replica identity changed")
            .why(
                "FULL sends whole rows for each update; NOTHING makes updates and deletes fail while the table is published.")
            .remedy("make sure that subscribers can do with it")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders REPLICA IDENTITY FULL;
                """,
                "REPLICA")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6046 no key to go by
                ALTER TABLE public.orders REPLICA IDENTITY FULL;
                """));
  }

  @Override
  void replicaIdentity(Spot spot) {
    if (spot.isExisting()) {
      spot.report(this, "what replication sends of " + spot.tableName() + " changes");
    }
  }
}
