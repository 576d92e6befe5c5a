package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import java.util.Set;

/** A key of int or smallint runs out of numbers. */
final class SmallKeyRule extends Rule {
  SmallKeyRule() {
    super(
        Page.of("ROWAN6039", Severity.INFO, "primary key of type integer or smallint")
            .why(
                "An integer ends at 2,147,483,647, counted also by inserts that failed; the change to bigint rewrites the table and all that refer to it.")
            .remedy("bigint, or uuid")
            .bad(
                """
                CREATE TABLE public.orders (
                    id integer PRIMARY KEY
                );
                """,
                "PRIMARY KEY")
            .good(
                """
                CREATE TABLE public.orders (
                    id bigint PRIMARY KEY
                );
                """));
  }

  private static final Set<String> SMALL =
      Set.of("integer", "smallint", "serial", "serial4", "smallserial", "serial2");

  @Override
  void key(ConstraintDefinition key, Spot spot) {
    ObjectName table = spot.table();
    if (table == null || !(key.constraint() instanceof PrimaryKey primary)) {
      return;
    }
    if (primary.columns().size() == 1) {
      String column = primary.columns().get(0);
      SqlType type = spot.scene().column(table, column);
      if (type != null && !type.isArray() && SMALL.contains(type.name().name())) {
        spot.report(this, table + "." + column + " is " + type + ": its numbers run out");
      }
    }
  }
}
