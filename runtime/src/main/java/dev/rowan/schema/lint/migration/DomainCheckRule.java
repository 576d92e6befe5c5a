package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.DomainChange;

/** A rule that is added to a domain checks every table that uses it. */
final class DomainCheckRule extends Rule {
  DomainCheckRule() {
    super(
        Page.of("ROWAN6020", Severity.WARNING, "constraint added to a domain")
            .why("All columns of the domain are read, and their tables locked meanwhile.")
            .remedy("add the check NOT VALID, and validate it in a later file")
            .bad(
                """
                ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK (VALUE >= 0);
                """,
                "ALTER DOMAIN")
            .good(
                """
                ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK (VALUE >= 0) NOT VALID;
                """));
  }

  @Override
  void domainCheck(DomainChange.AddCheck change, Spot spot) {
    if (!change.check().notValid()) {
      spot.report(this, "every table with a " + spot.tableName() + " is read under a lock");
    }
  }

  @Override
  void domainRequired(Spot spot) {
    spot.report(
        this,
        "every table with a " + spot.tableName() + " is read under a lock",
        "add CHECK (VALUE IS NOT NULL) NOT VALID, and validate it in a later file");
  }
}
