package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the objects of a schema by the names that SQL texts give them. */
final class Names {
  static final Set<Kind> RELATIONS = EnumSet.of(Kind.TABLE, Kind.VIEW, Kind.SEQUENCE);
  static final Set<Kind> TYPES =
      EnumSet.of(Kind.ENUM, Kind.DOMAIN, Kind.COMPOSITE, Kind.RANGE, Kind.TABLE, Kind.VIEW);
  static final Set<Kind> ROUTINES = EnumSet.of(Kind.ROUTINE);
  static final Set<Kind> SEQUENCES = EnumSet.of(Kind.SEQUENCE);
  static final Set<Kind> OTHERS = EnumSet.of(Kind.OTHER);

  private final Map<String, List<ObjectPath>> byName = new HashMap<>();
  private final Set<String> namespaces = new HashSet<>();
  private final List<OtherObject> operators;

  Names(Schema schema) {
    for (SchemaObject object : schema.objects().values()) {
      ObjectPath path = object.path();
      namespaces.add(path.object().namespace());
      byName.computeIfAbsent(path.object().name(), name -> new ArrayList<>()).add(path);
    }
    operators =
        schema.all(OtherObject.class).stream()
            .filter(object -> object.kind().equals("operator"))
            .toList();
  }

  /** Returns the objects of these kinds that a mention can mean. */
  List<ObjectPath> find(Mentions.Mention mention, Set<Kind> kinds) {
    if (!mention.qualifier().isEmpty() && !namespaces.contains(mention.qualifier())) {
      return List.of();
    }
    return find(mention.qualifier(), mention.name(), kinds);
  }

  /** Returns the objects of these kinds and this name; in any namespace where it has none. */
  List<ObjectPath> find(ObjectName name, Set<Kind> kinds) {
    return find(name.namespace(), name.name(), kinds);
  }

  private List<ObjectPath> find(String namespace, String name, Set<Kind> kinds) {
    List<ObjectPath> found = byName.get(name);
    if (found == null) {
      return List.of();
    }
    return found.stream()
        .filter(path -> kinds.contains(path.kind()))
        .filter(path -> namespace.isEmpty() || path.object().namespace().equals(namespace))
        .toList();
  }

  /** Returns the operators of the schema whose signs stand in a text. */
  List<ObjectPath> operatorsIn(String sql) {
    return operators.stream()
        .filter(operator -> sql.contains(operator.name().name()))
        .map(OtherObject::path)
        .toList();
  }
}
