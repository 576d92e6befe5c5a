package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;

/** A new owner may do what the old one may not any more. */
final class OwnerRule extends Rule {
  OwnerRule() {
    super(
        Page.of("ROWAN6047", Severity.INFO, "owner changed")
            .why(
                "The old owner loses the right to alter and drop it, later migrations perhaps with it, and row level security holds for it from now on.")
            .remedy("make sure that the role that migrates is a member of the new owner")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders OWNER TO shop;
                """,
                "OWNER")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6047 shop migrates from now on
                ALTER TABLE public.orders OWNER TO shop;
                """));
  }

  @Override
  void owner(Spot spot) {
    spot.report(this, "the role that migrates may not be able to alter it any more");
  }
}
