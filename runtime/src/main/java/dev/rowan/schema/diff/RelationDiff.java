package dev.rowan.schema.diff;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares two tables, or two views, of one name: columns by name, parts by path. */
final class RelationDiff {
  private final ObjectPath relation;
  private final Predicate<RenamePart> possible;
  private final List<SchemaChange> changes = new ArrayList<>();

  private RelationDiff(ObjectPath relation, Predicate<RenamePart> possible) {
    this.relation = relation;
    this.possible = possible;
  }

  /**
   * Compares two tables.
   *
   * @param possible whether a part can be renamed
   */
  static List<SchemaChange> tables(Table before, Table after, Predicate<RenamePart> possible) {
    RelationDiff diff = new RelationDiff(before.path(), possible);
    if (!before.settings().equals(after.settings())) {
      diff.changes.add(new ReplaceSettings(before.name(), before.settings(), after.settings()));
    }
    diff.columns(before, after);
    diff.parts(before, after);
    return diff.changes;
  }

  /** A view whose query changes is one change; its parts change on their own. */
  static List<SchemaChange> views(View before, View after, Predicate<RenamePart> possible) {
    RelationDiff diff = new RelationDiff(before.path(), possible);
    View replaced = after.withParts(before.parts());
    if (!before.equals(replaced)) {
      diff.changes.add(new ReplaceObject(before, replaced));
    }
    diff.parts(before, after);
    return diff.changes;
  }

  private void columns(Table before, Table after) {
    Map<String, Column> old = new LinkedHashMap<>();
    before.columns().forEach(column -> old.put(column.name(), column));
    for (Column wanted : after.columns()) {
      Column was = old.remove(wanted.name());
      if (was == null) {
        changes.add(new AddColumn(after.name(), wanted));
      } else if (!was.equals(wanted)) {
        changes.add(new ReplaceColumn(after.name(), was, wanted));
      }
    }
    old.values().forEach(column -> changes.add(new DropColumn(after.name(), column)));
  }

  private void parts(Relation before, Relation after) {
    Map<ObjectPath, TablePart> old = byPath(before);
    Map<ObjectPath, TablePart> wanted = byPath(after);
    for (ObjectPath path : List.copyOf(wanted.keySet())) {
      TablePart was = old.get(path);
      if (was != null) {
        TablePart is = Objects.requireNonNull(wanted.remove(path));
        old.remove(path);
        if (!was.equals(is)) {
          changes.add(new ReplacePart(relation, was, is));
        }
      }
    }
    rename(old, wanted);
    old.values().forEach(part -> changes.add(new DropPart(relation, part)));
    wanted.values().forEach(part -> changes.add(new AddPart(relation, part)));
  }

  /** Takes out of both what is the same but for its name. */
  private void rename(Map<ObjectPath, TablePart> old, Map<ObjectPath, TablePart> wanted) {
    for (TablePart part : List.copyOf(wanted.values())) {
      old.values().stream()
          .filter(was -> was.withName(part.name()).equals(part))
          .map(was -> new RenamePart(relation, was, part.name()))
          .filter(possible)
          .findFirst()
          .ifPresent(
              rename -> {
                changes.add(rename);
                old.remove(rename.part().path(relation.object()));
                wanted.remove(part.path(relation.object()));
              });
    }
  }

  private Map<ObjectPath, TablePart> byPath(Relation of) {
    Map<ObjectPath, TablePart> parts = new TreeMap<>();
    of.parts().forEach(part -> parts.put(part.path(relation.object()), part));
    return parts;
  }
}
