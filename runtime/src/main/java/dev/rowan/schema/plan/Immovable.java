package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names what cannot let go of a type that must be made anew: a typed table, and a table that is
 * split by a column of it.
 */
final class Immovable {
  private static final String REMEDY =
      "make a new type beside it, and a new table that uses it, and move the rows over";

  private Immovable() {}

  /** Returns an error for each type among what is made again that something holds on to. */
  static List<Finding> of(Set<ObjectPath> remade, Schema schema) {
    List<Finding> findings = new ArrayList<>();
    for (ObjectPath type : remade) {
      boolean isType =
          switch (type.kind()) {
            case ENUM, DOMAIN, COMPOSITE, RANGE -> true;
            default -> false;
          };
      for (Table table : isType ? schema.tables() : List.<Table>of()) {
        if (holds(table, type)) {
          findings.add(
              Refusal.NOT_ALTERABLE.error(
                  type,
                  "must be made anew, and "
                      + Summary.words(table.path())
                      + (type.kind() == Kind.COMPOSITE ? " is of it" : " is split by it")
                      + ": PostgreSQL has no statement for that",
                  REMEDY));
        }
      }
    }
    return findings;
  }

  private static boolean holds(Table table, ObjectPath type) {
    return type.object().equals(table.settings().ofType())
        || table.partitionColumns().stream()
            .anyMatch(column -> column.type().name().equals(type.object()));
  }
}
