package dev.rowan.schema.ddl;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Trigger;
import java.util.stream.Collectors;

/** Triggers, from the word after CREATE or CREATE OR REPLACE on. */
final class TriggerText {
  private TriggerText() {}

  static String of(ObjectName relation, Trigger trigger) {
    return (trigger.constraint() ? " CONSTRAINT" : "")
        + " TRIGGER "
        + Sql.identifier(trigger.name())
        + "\n    "
        + trigger.timing().name().replace('_', ' ')
        + " "
        + trigger.events().stream()
            .map(event -> event(trigger, event))
            .collect(Collectors.joining(" OR "))
        + " ON "
        + Sql.name(relation)
        + (trigger.from() == null ? "" : " FROM " + Sql.name(trigger.from()))
        + (trigger.deferrability() == Deferrability.NOT_DEFERRABLE
            ? ""
            : Clauses.deferrability(trigger.deferrability()))
        + transitionTables(trigger)
        + "\n    FOR EACH "
        + (trigger.forEachStatement() ? "STATEMENT" : "ROW")
        + (trigger.when() == null ? "" : " WHEN " + Sql.parenthesized(trigger.when()))
        + "\n    EXECUTE FUNCTION "
        + Sql.name(trigger.function())
        + trigger.arguments().stream()
            .map(Sql::literal)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String event(Trigger trigger, String event) {
    return event.equals("UPDATE") && !trigger.columns().isEmpty()
        ? "UPDATE OF " + Sql.identifiers(trigger.columns())
        : event;
  }

  private static String transitionTables(Trigger trigger) {
    String tables =
        (trigger.oldTable().isEmpty() ? "" : " OLD TABLE AS " + Sql.identifier(trigger.oldTable()))
            + (trigger.newTable().isEmpty()
                ? ""
                : " NEW TABLE AS " + Sql.identifier(trigger.newTable()));
    return tables.isEmpty() ? "" : "\n    REFERENCING" + tables;
  }
}
