package dev.rowan.schema.lint.migration;

import dev.rowan.schema.EnumType;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.lint.Severity;

/** Values of an enum type cannot be removed. */
final class EnumTypeRule extends Rule {
  EnumTypeRule() {
    super(
        Page.of("ROWAN6023", Severity.INFO, "enum type created")
            .why(
                "A value can be added to an enum type but never removed: that takes a new type and a rewrite of all its columns.")
            .remedy("use text with a CHECK")
            .bad(
                """
                CREATE TYPE public.status AS ENUM ('NEW', 'PAID');
                """,
                "CREATE TYPE")
            .good(
                """
                CREATE TABLE public.orders (
                    status text CHECK (status IN ('NEW', 'PAID'))
                );
                """));
  }

  @Override
  void createObject(SchemaObject object, Spot spot) {
    if (object instanceof EnumType type) {
      spot.report(this, "no value of " + type.name() + " can ever be removed");
    }
  }
}
