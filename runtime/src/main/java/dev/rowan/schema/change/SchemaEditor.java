package dev.rowan.schema.change;

import dev.rowan.schema.Column;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Applies changes to a copy of a schema, one after the other. */
final class SchemaEditor implements SchemaChange.Cases<SchemaEditor> {
  private final SortedMap<ObjectPath, SchemaObject> objects;

  SchemaEditor(Schema schema) {
    objects = new TreeMap<>(schema.objects());
  }

  Schema schema() {
    return new Schema(objects);
  }

  @Override
  public SchemaEditor addObject(SchemaChange.AddObject change) {
    if (objects.putIfAbsent(change.path(), change.object()) != null) {
      throw misfit(change, "it exists already");
    }
    return this;
  }

  @Override
  public SchemaEditor dropObject(SchemaChange.DropObject change) {
    if (!objects.remove(change.path(), change.object())) {
      throw misfit(change, "it is not there in this form");
    }
    return this;
  }

  @Override
  public SchemaEditor replaceObject(SchemaChange.ReplaceObject change) {
    if (change.before() instanceof View before
        && change.after() instanceof View after
        && before.parts().equals(after.parts())
        && objects.get(change.path()) instanceof View now) {
      // The parts of a view change on their own, before it or after.
      return replace(change, before.withParts(now.parts()), after.withParts(now.parts()));
    }
    Optional<RenamedLabel> label = RenamedLabel.of(change.before(), change.after());
    replace(change, change.before(), change.after());
    return label.isPresent()
        ? replaceAll(Renaming.label((EnumType) change.after(), label.get(), objects))
        : this;
  }

  private SchemaEditor replace(SchemaChange change, SchemaObject before, SchemaObject after) {
    if (!before.path().equals(after.path()) || !objects.replace(change.path(), before, after)) {
      throw misfit(change, "it is not there in this form");
    }
    return this;
  }

  @Override
  public SchemaEditor renameObject(SchemaChange.RenameObject change) {
    return replaceAll(Renaming.object(change, objects));
  }

  @Override
  public SchemaEditor replaceSettings(SchemaChange.ReplaceSettings change) {
    Table table = table(change, change.table());
    if (!table.settings().equals(change.before())) {
      throw misfit(change, "its settings are others");
    }
    return put(table.withSettings(change.after()));
  }

  @Override
  public SchemaEditor addColumn(SchemaChange.AddColumn change) {
    Table table = table(change, change.table());
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(change.column());
    return put(table.withColumns(columns));
  }

  @Override
  public SchemaEditor dropColumn(SchemaChange.DropColumn change) {
    Table table = table(change, change.table());
    List<Column> columns = new ArrayList<>(table.columns());
    if (!columns.remove(change.column())) {
      throw misfit(change, "it is not there in this form");
    }
    return put(table.withColumns(columns));
  }

  @Override
  public SchemaEditor replaceColumn(SchemaChange.ReplaceColumn change) {
    Table table = table(change, change.table());
    List<Column> columns = new ArrayList<>(table.columns());
    int at = columns.indexOf(change.before());
    if (at < 0 || !change.before().name().equals(change.after().name())) {
      throw misfit(change, "it is not there in this form");
    }
    columns.set(at, change.after());
    return put(table.withColumns(columns));
  }

  @Override
  public SchemaEditor renameColumn(SchemaChange.RenameColumn change) {
    return replaceAll(Renaming.column(change, objects));
  }

  @Override
  public SchemaEditor addPart(SchemaChange.AddPart change) {
    Relation relation = relation(change, change.relation());
    List<TablePart> parts = new ArrayList<>(relation.parts());
    parts.add(change.part());
    return put(relation.withParts(parts));
  }

  @Override
  public SchemaEditor dropPart(SchemaChange.DropPart change) {
    Relation relation = relation(change, change.relation());
    List<TablePart> parts = new ArrayList<>(relation.parts());
    if (!parts.remove(change.part())) {
      throw misfit(change, "it is not there in this form");
    }
    return put(relation.withParts(parts));
  }

  @Override
  public SchemaEditor replacePart(SchemaChange.ReplacePart change) {
    dropPart(new SchemaChange.DropPart(change.relation(), change.before()));
    return addPart(new SchemaChange.AddPart(change.relation(), change.after()));
  }

  @Override
  public SchemaEditor renamePart(SchemaChange.RenamePart change) {
    if (!relation(change, change.relation()).parts().contains(change.part())) {
      throw misfit(change, "it is not there in this form");
    }
    return replaceAll(Renaming.part(change, objects));
  }

  private SchemaEditor replaceAll(SortedMap<ObjectPath, SchemaObject> renamed) {
    objects.clear();
    objects.putAll(renamed);
    return this;
  }

  private SchemaEditor put(SchemaObject object) {
    objects.put(object.path(), object);
    return this;
  }

  private Table table(SchemaChange change, ObjectName name) {
    return (Table) relation(change, ObjectPath.table(name));
  }

  private Relation relation(SchemaChange change, ObjectPath path) {
    if (objects.get(path) instanceof Relation relation) {
      return relation;
    }
    throw misfit(change, "there is no " + path);
  }

  private static IllegalArgumentException misfit(SchemaChange change, String why) {
    return new IllegalArgumentException(
        change.getClass().getSimpleName() + " of " + change.path() + ": " + why);
  }
}
