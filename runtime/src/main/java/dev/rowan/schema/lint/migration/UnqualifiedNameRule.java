package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Activity;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;

/** A name without its schema is what the search path makes of it. */
final class UnqualifiedNameRule extends Rule {
  UnqualifiedNameRule() {
    super(
        Page.of("ROWAN6043", Severity.INFO, "table without its schema")
            .why(
                "What the name means depends on the search path of the session that runs the migration.")
            .remedy("write the schema before the name")
            .bad(
                """
                CREATE TABLE orders (
                    id bigint
                );
                """,
                "CREATE TABLE")
            .good(
                """
                CREATE TABLE public.orders (
                    id bigint
                );
                """));
  }

  @Override
  void createTable(Statement.CreateTable statement, Spot spot) {
    if (!statement.temporary()) {
      check(spot);
    }
  }

  @Override
  void alterTable(Statement.AlterTable statement, Spot spot) {
    check(spot);
  }

  @Override
  void createIndex(Statement.CreateIndex statement, Spot spot) {
    check(spot);
  }

  @Override
  void changeRows(Activity.ChangeRows activity, Spot spot) {
    check(spot);
  }

  @Override
  void truncate(Activity.Truncate activity, Spot spot) {
    check(spot);
  }

  @Override
  void drop(Statement.Drop statement, ObjectReference object, Spot spot) {
    if (object.kind().equals("table")) {
      check(spot.on(object.name()));
    }
  }

  private void check(Spot spot) {
    ObjectName table = spot.table();
    if (table != null && table.namespace().isEmpty()) {
      spot.report(this, table + " is looked for along the search path");
    }
  }
}
