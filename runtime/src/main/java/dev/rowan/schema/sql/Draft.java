package dev.rowan.schema.sql;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema while statements make it: what is there, by path and by name, and back to a mark. */
final class Draft {
  private final TreeMap<ObjectPath, SchemaObject> objects = new TreeMap<>();

  /** Whose names no other relation of the namespace can have: index → its relation. */
  private final Map<ObjectName, ObjectPath> relations = new HashMap<>();

  private final Map<ObjectName, Integer> constraints = new HashMap<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final Set<ObjectPath> made = new LinkedHashSet<>();

  Draft(Schema base) {
    base.objects().values().forEach(this::put);
  }

  Schema schema() {
    return new Schema(objects);
  }

  /** From here on {@link #rollBack} returns to what is now. */
  void mark() {
    undo.clear();
    made.clear();
  }

  /** Returns the objects and parts that came since the mark. */
  Set<ObjectPath> made() {
    return made;
  }

  void rollBack() {
    undo.forEach(Runnable::run);
    mark();
  }

  @Nullable SchemaObject find(ObjectPath path) {
    return objects.get(path);
  }

  @Nullable SchemaObject find(ObjectPath.Kind kind, ObjectName name) {
    return objects.get(ObjectPath.of(kind, name));
  }

  /** Adds an object, or puts it in the place of the one of its path. */
  void put(SchemaObject object) {
    ObjectPath path = object.path();
    SchemaObject before = objects.put(path, object);
    if (before != null) {
      forget(before);
    }
    remember(object);
    List<ObjectPath> added = paths(object);
    if (before != null) {
      added.removeAll(paths(before));
    }
    made.addAll(added);
    undo.push(() -> restore(path, before));
  }

  private static List<ObjectPath> paths(SchemaObject object) {
    List<ObjectPath> paths = new ArrayList<>(List.of(object.path()));
    if (object instanceof Relation relation) {
      relation.parts().forEach(part -> paths.add(part.path(object.name())));
    }
    return paths;
  }

  void remove(ObjectPath path) {
    SchemaObject before = objects.remove(path);
    if (before != null) {
      forget(before);
      undo.push(() -> restore(path, before));
    }
  }

  private void restore(ObjectPath path, @Nullable SchemaObject before) {
    SchemaObject now = objects.remove(path);
    if (now != null) {
      forget(now);
    }
    if (before != null) {
      objects.put(path, before);
      remember(before);
    }
  }

  /** Becomes another schema, as a change of names makes it. */
  void become(Schema schema) {
    for (ObjectPath path : List.copyOf(objects.keySet())) {
      if (!schema.objects().containsKey(path)) {
        remove(path);
      }
    }
    for (SchemaObject object : schema.objects().values()) {
      if (!object.equals(objects.get(object.path()))) {
        put(object);
      }
    }
  }

  /** Returns the table or view of this name, or null. */
  @Nullable Relation relation(ObjectName name) {
    SchemaObject table = find(ObjectPath.Kind.TABLE, name);
    SchemaObject found = table == null ? find(ObjectPath.Kind.VIEW, name) : table;
    return found == null ? null : (Relation) found;
  }

  @Nullable Table table(ObjectName name) {
    return (Table) find(ObjectPath.Kind.TABLE, name);
  }

  /** Returns the relation that an index, or the index of a constraint, is of, or null. */
  @Nullable Relation relationOfIndex(ObjectName index) {
    ObjectPath path = relations.get(index);
    return path != null
            && !path.object().equals(index)
            && objects.get(path) instanceof Relation relation
        ? relation
        : null;
  }

  /** Returns the tables that inherit from a table or are its partitions. */
  List<Table> children(ObjectName parent) {
    return objects(Table.class).stream()
        .filter(table -> Inheritance.parents(table).contains(parent))
        .toList();
  }

  /** Whether a table, view, sequence or index has this name. */
  boolean isRelation(ObjectName name) {
    return relations.containsKey(name);
  }

  /** Returns the first name of PostgreSQL's choice that no constraint of the namespace has. */
  String freeConstraint(ObjectName table, List<String> columns, String label) {
    return DefaultNames.free(
        table.name(), columns, label, name -> constraints.containsKey(table.sibling(name)));
  }

  /** Returns the first name of PostgreSQL's choice that no relation or constraint has. */
  String freeRelation(ObjectName table, List<String> columns, String label) {
    return DefaultNames.free(
        table.name(),
        columns,
        label,
        name ->
            relations.containsKey(table.sibling(name))
                || constraints.containsKey(table.sibling(name)));
  }

  private void remember(SchemaObject object) {
    if (object instanceof Relation relation) {
      relations.put(object.name(), object.path());
      for (TablePart part : relation.parts()) {
        ObjectName name = object.name().sibling(part.name());
        if (hasIndex(part)) {
          relations.put(name, object.path());
        }
        if (part instanceof Constraint) {
          constraints.merge(name, 1, Integer::sum);
        }
      }
    } else if (object instanceof Sequence) {
      relations.put(object.name(), object.path());
    }
  }

  private void forget(SchemaObject object) {
    if (object instanceof Relation relation) {
      relations.remove(object.name());
      for (TablePart part : relation.parts()) {
        ObjectName name = object.name().sibling(part.name());
        if (hasIndex(part)) {
          relations.remove(name);
        }
        if (part instanceof Constraint) {
          constraints.merge(name, -1, (a, b) -> a + b == 0 ? null : a + b);
        }
      }
    } else if (object instanceof Sequence) {
      relations.remove(object.name());
    }
  }

  static boolean hasIndex(TablePart part) {
    return part instanceof Index
        || part instanceof PrimaryKey
        || part instanceof Unique
        || part instanceof Exclusion;
  }

  /** Returns the sequences that belong to a table. */
  List<Sequence> sequencesOf(ObjectName table) {
    return objects(Sequence.class).stream()
        .filter(sequence -> sequence.ownedBy() != null && sequence.ownedBy().table().equals(table))
        .toList();
  }

  /** Returns the objects of one kind. */
  <T extends SchemaObject> List<T> objects(Class<T> kind) {
    return objects.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns the objects of one kind and name, which other things tell apart. */
  <T extends SchemaObject> List<T> named(Class<T> kind, ObjectName name) {
    return objects(kind).stream().filter(object -> object.name().equals(name)).toList();
  }
}
