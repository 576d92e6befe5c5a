package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Exclusion;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;

/** A key that is added to a table builds its index under the strongest lock. */
final class KeyInPlaceRule extends Rule {
  KeyInPlaceRule() {
    super(
        Page.of(
                "ROWAN6004",
                Severity.WARNING,
                "unique, primary key or exclusion constraint added in place")
            .why(
                "ADD CONSTRAINT builds the index of the key while nobody can read or write the table.")
            .remedy("build a unique index concurrently, then ADD CONSTRAINT … USING INDEX")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD CONSTRAINT orders_ref_key UNIQUE (ref);
                """,
                "ADD CONSTRAINT")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ADD CONSTRAINT orders_ref_key UNIQUE USING INDEX orders_ref_key;
                """));
  }

  @Override
  void key(ConstraintDefinition key, Spot spot) {
    if (!spot.isExisting() || !key.usingIndex().isEmpty()) {
      return;
    }
    String message =
        "the index of "
            + key.constraint().name()
            + " is built while "
            + spot.tableName()
            + " can be neither read nor written";
    if (key.constraint() instanceof Exclusion) {
      spot.report(this, message, "PostgreSQL knows no other way for EXCLUDE: choose a quiet hour");
    } else {
      spot.report(this, message);
    }
  }
}
