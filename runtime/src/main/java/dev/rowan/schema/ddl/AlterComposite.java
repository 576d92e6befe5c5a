package dev.rowan.schema.ddl;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.CompositeType.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ALTER TYPE … ATTRIBUTE statements between two composite types; tables of it follow. */
final class AlterComposite {
  private AlterComposite() {}

  static List<String> statements(CompositeType before, CompositeType after, boolean hasTables) {
    String cascade = hasTables ? " CASCADE" : "";
    Map<String, Attribute> old = byName(before);
    Map<String, Attribute> now = byName(after);
    List<String> actions = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    for (String name : old.keySet()) {
      if (!now.containsKey(name)) {
        actions.add("DROP ATTRIBUTE " + Sql.identifier(name) + cascade);
      }
    }
    now.forEach(
        (name, attribute) -> {
          Attribute was = old.get(name);
          if (was == null) {
            actions.add("ADD ATTRIBUTE " + CreateObject.attribute(attribute) + cascade);
          } else if (!was.type().equals(attribute.type())
              || !Objects.equals(was.collation(), attribute.collation())) {
            actions.add(
                "ALTER ATTRIBUTE "
                    + Sql.identifier(name)
                    + " TYPE "
                    + Sql.type(attribute.type())
                    + Clauses.collation(attribute.collation())
                    + cascade);
          }
          comments.addAll(
              Comments.changed(
                  Comments.column(after.name(), name),
                  was == null ? "" : was.comment(),
                  attribute.comment()));
        });
    List<String> statements = new ArrayList<>();
    if (!actions.isEmpty()) {
      statements.add("ALTER TYPE " + Sql.name(after.name()) + " " + String.join(", ", actions));
    }
    statements.addAll(comments);
    return statements;
  }

  private static Map<String, Attribute> byName(CompositeType type) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    type.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
    return attributes;
  }
}
