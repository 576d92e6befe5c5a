package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The changes of a plan by what they are about, while it is worked out which things must make way
 * and come back.
 */
final class ChangeSet {
  private final Schema before;
  private final Schema after;
  private final Map<ObjectPath, List<SchemaChange>> byPath = new LinkedHashMap<>();
  private final List<SchemaChange> settings = new ArrayList<>();
  private final Set<ObjectPath> remade = new TreeSet<>();
  private final Map<ObjectPath, Set<ObjectPath>> causes = new HashMap<>();

  ChangeSet(Schema before, Schema after, List<SchemaChange> changes) {
    this.before = before;
    this.after = after;
    for (SchemaChange change : changes) {
      if (change instanceof ReplaceSettings) {
        settings.add(change);
      } else {
        byPath.computeIfAbsent(change.path(), path -> new ArrayList<>()).add(change);
      }
    }
  }

  /** Returns all changes, those of one path in the order in which they must happen. */
  List<SchemaChange> all() {
    List<SchemaChange> all = new ArrayList<>();
    byPath.values().forEach(all::addAll);
    all.addAll(settings);
    return all;
  }

  /** Returns what was dropped only to be made again around another change. */
  Set<ObjectPath> remade() {
    return remade;
  }

  /** Notes that one thing makes way because of another. */
  void because(ObjectPath path, ObjectPath cause) {
    causes.computeIfAbsent(path, some -> new TreeSet<>()).add(cause);
  }

  /** Returns a path and all that it makes way for. */
  Set<ObjectPath> reasons(ObjectPath path) {
    Set<ObjectPath> reasons = new TreeSet<>();
    Deque<ObjectPath> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      ObjectPath next = open.remove();
      if (reasons.add(next)) {
        open.addAll(causes.getOrDefault(next, Set.of()));
      }
    }
    return reasons;
  }

  /** Whether anything happens at this path. */
  boolean touches(ObjectPath path) {
    return byPath.containsKey(path);
  }

  /** Whether something at this path goes, for good or to come back. */
  boolean goes(ObjectPath path) {
    return byPath.getOrDefault(path, List.of()).stream().anyMatch(ChangeSet::takesAway);
  }

  private static boolean takesAway(SchemaChange change) {
    return change instanceof DropObject
        || change instanceof DropPart
        || change instanceof DropColumn;
  }

  /** Drops what is at a path and makes it again; returns whether that is new. */
  boolean remake(ObjectPath path) {
    if (goes(path)) {
      return false;
    }
    List<SchemaChange> both = new ArrayList<>();
    both.addAll(split(drop(path)));
    both.addAll(split(add(path)));
    byPath.remove(path);
    for (SchemaChange change : both) {
      byPath.computeIfAbsent(change.path(), some -> new ArrayList<>()).add(change);
    }
    remade.add(path);
    if (path.kind() == Kind.VIEW) {
      partsOf(path).forEach(byPath::remove);
      viewParts(path);
    }
    return true;
  }

  /** The parts of a view went with it: those that it has in the end are all new. */
  private void viewParts(ObjectPath path) {
    Relation view = (Relation) object(after, path);
    for (TablePart part : view.parts()) {
      AddPart add = new AddPart(path, part);
      byPath.put(add.path(), new ArrayList<>(List.of(add)));
      remade.add(add.path());
    }
  }

  private List<ObjectPath> partsOf(ObjectPath relation) {
    return byPath.keySet().stream()
        .filter(path -> path.kind().isPart() && path.object().equals(relation.object()))
        .toList();
  }

  /** Lets a column go through another state on its way: without its default, or as text. */
  void detour(ObjectName table, Column through) {
    ObjectPath path = ObjectPath.column(table, through.name());
    Column was = column(before, path);
    Column will = column(after, path);
    List<SchemaChange> way = new ArrayList<>();
    for (ReplaceColumn leg :
        List.of(new ReplaceColumn(table, was, through), new ReplaceColumn(table, through, will))) {
      for (SchemaChange change : split(leg)) {
        way.addAll(ColumnAspects.of((ReplaceColumn) change));
      }
    }
    byPath.put(path, way);
    remade.add(path);
  }

  private List<SchemaChange> split(SchemaChange change) {
    return new Adoption(before, after).split(new Splitter(after).split(change));
  }

  private SchemaChange drop(ObjectPath path) {
    if (path.kind() == Kind.COLUMN) {
      return new DropColumn(path.object(), column(before, path));
    }
    return path.kind().isPart()
        ? new DropPart(relation(before, path).path(), part(before, path))
        : new DropObject(object(before, path));
  }

  private SchemaChange add(ObjectPath path) {
    if (path.kind() == Kind.COLUMN) {
      return new AddColumn(path.object(), column(after, path));
    }
    return path.kind().isPart()
        ? new AddPart(relation(after, path).path(), part(after, path))
        : new AddObject(object(after, path));
  }

  private static Column column(Schema schema, ObjectPath path) {
    return schema.table(path.object()).flatMap(table -> table.column(path.part())).orElseThrow();
  }

  private static TablePart part(Schema schema, ObjectPath path) {
    return relation(schema, path).parts().stream()
        .filter(part -> part.path(path.object()).equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static Relation relation(Schema schema, ObjectPath path) {
    Optional<SchemaObject> table = schema.find(ObjectPath.table(path.object()));
    return (Relation)
        table.orElseGet(() -> object(schema, ObjectPath.of(Kind.VIEW, path.object())));
  }

  private static SchemaObject object(Schema schema, ObjectPath path) {
    return schema.find(path).orElseThrow(() -> new NoSuchElementException(path.toString()));
  }
}
