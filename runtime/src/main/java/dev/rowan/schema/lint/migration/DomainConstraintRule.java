package dev.rowan.schema.lint.migration;

import dev.rowan.schema.Domain;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.lint.Severity;

/** A domain with a constraint is hard to change later. */
final class DomainConstraintRule extends Rule {
  DomainConstraintRule() {
    super(
        Page.of("ROWAN6021", Severity.INFO, "domain with a constraint")
            .why("A later change of its rule reads every table that uses it.")
            .remedy("keep the rule as a CHECK of each table")
            .bad(
                """
                CREATE DOMAIN public.price AS numeric(12,2) CHECK (VALUE >= 0);
                """,
                "CREATE DOMAIN")
            .good(
                """
                CREATE DOMAIN public.price AS numeric(12,2);
                """));
  }

  @Override
  void createObject(SchemaObject object, Spot spot) {
    if (object instanceof Domain domain
        && (domain.notNull() != null || !domain.checks().isEmpty())) {
      spot.report(this, "a change of what " + domain.name() + " allows reads all its tables");
    }
  }
}
