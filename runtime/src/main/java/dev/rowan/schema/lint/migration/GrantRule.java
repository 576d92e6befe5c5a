package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;

/** Rights are the business of whoever runs the server. */
final class GrantRule extends Rule {
  GrantRule() {
    super(
        Page.of("ROWAN6045", Severity.INFO, "rights granted or revoked")
            .why(
                "Roles differ from server to server: a migration that names one fails where it is missing.")
            .remedy(
                "keep rights with what sets up the server, or make sure that the role is on each of them")
            .bad(
                """
                GRANT SELECT ON public.orders TO reporting;
                """,
                "GRANT")
            .good(
                """
                -- rowan:ignore ROWAN6045 the role is everywhere
                GRANT SELECT ON public.orders TO reporting;
                """));
  }

  @Override
  void privileges(Spot spot) {
    spot.report(this, "fails on a server that does not have the role");
  }
}
