package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.TypeChange;

/** An enum value without a position sorts last. */
final class EnumPositionRule extends Rule {
  EnumPositionRule() {
    super(
        Page.of("ROWAN6022", Severity.INFO, "enum value without position")
            .why("The new value sorts after all others, and no statement moves it later.")
            .remedy("say BEFORE or AFTER which value it stands")
            .bad(
                """
                ALTER TYPE public.status ADD VALUE 'PACKED';
                """,
                "ADD VALUE")
            .good(
                """
                ALTER TYPE public.status ADD VALUE 'PACKED' AFTER 'PAID';
                """));
  }

  @Override
  void addValue(TypeChange.AddValue change, Spot spot) {
    if (change.neighbor() == null) {
      spot.report(this, "'" + change.label() + "' sorts after all others, for good");
    }
  }
}
