package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;

/** What a block of code does cannot be seen. */
final class OpaqueRule extends Rule {
  OpaqueRule() {
    super(
        Page.of("ROWAN6048", Severity.INFO, "statement that cannot be looked into")
            .why(
                "The rules see statements; what a block of code or a statement of an extension does is hidden from them.")
            .remedy("write plain statements where they do, and have somebody read the rest")
            .bad(
                """
                DO $$ BEGIN PERFORM 1; END $$;
                """,
                "DO")
            .good(
                """
                SELECT 1;
                """));
  }

  @Override
  void opaque(String what, Spot spot) {
    spot.report(this, "what " + what + " does is not seen");
  }
}
