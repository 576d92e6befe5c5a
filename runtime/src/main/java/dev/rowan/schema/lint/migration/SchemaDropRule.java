package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;

/** A dropped schema or database takes everything with it. */
final class SchemaDropRule extends Rule {
  SchemaDropRule() {
    super(
        Page.of("ROWAN6016", Severity.WARNING, "schema or database dropped")
            .why("Everything in it is gone for good.")
            .remedy(
                "drop what is in it in versions of its own, then the empty schema, and say so by rowan:ignore")
            .bad(
                """
                DROP SCHEMA shop;
                """,
                "DROP SCHEMA")
            .good(
                """
                -- rowan:ignore ROWAN6016 empty since the version before
                DROP SCHEMA shop;
                """));
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    if (object.kind().equals("schema") || object.kind().equals("database")) {
      spot.report(this, "everything in " + object.kind() + " " + object.name() + " is lost");
    }
  }

  @Override
  void opaque(String what, Spot spot) {
    if (what.startsWith("DROP DATABASE")) {
      spot.report(this, "everything in the database is lost");
    }
  }
}
