package dev.rowan.schema.change;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One change of a schema.
 *
 * <p>For every change {@code c} and schema {@code s} that it fits: {@code
 * c.reverse().applyTo(c.applyTo(s))} is {@code s} (the order of columns aside).
 */
public sealed interface SchemaChange {
  /** Returns the path of what changes, as it is before (for an addition: as it will be). */
  ObjectPath path();

  /** Returns the change that takes this one back. */
  SchemaChange reverse();

  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * Returns the schema after this change.
   *
   * @throws IllegalArgumentException if the schema does not hold what the change starts from
   */
  default Schema applyTo(Schema schema) {
    return applyAll(List.of(this), schema);
  }

  /** Returns the schema after these changes, one after the other. */
  static Schema applyAll(List<? extends SchemaChange> changes, Schema schema) {
    SchemaEditor editor = new SchemaEditor(schema);
    changes.forEach(change -> change.match(editor));
    return editor.schema();
  }

  /** Returns the changes that take these back, last first. */
  static List<SchemaChange> reverseAll(List<? extends SchemaChange> changes) {
    List<SchemaChange> reversed = new ArrayList<>();
    changes.forEach(change -> reversed.add(change.reverse()));
    Collections.reverse(reversed);
    return List.copyOf(reversed);
  }

  /**
   * A new object, with all its columns and parts.
   *
   * @param object the object
   */
  record AddObject(SchemaObject object) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return object.path();
    }

    @Override
    public SchemaChange reverse() {
      return new DropObject(object);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addObject(this);
    }
  }

  /**
   * An object that goes, with all its columns and parts.
   *
   * @param object the object as it is
   */
  record DropObject(SchemaObject object) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return object.path();
    }

    @Override
    public SchemaChange reverse() {
      return new AddObject(object);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropObject(this);
    }
  }

  /**
   * Another definition of an object of the same path; tables change by their columns, parts and
   * settings instead.
   *
   * @param before the object as it is
   * @param after the object as it is to be
   */
  record ReplaceObject(SchemaObject before, SchemaObject after) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return before.path();
    }

    @Override
    public SchemaChange reverse() {
      return new ReplaceObject(after, before);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replaceObject(this);
    }
  }

  /**
   * Another name or namespace; all that refers to the object follows.
   *
   * @param from its path as it is
   * @param to its new name
   */
  record RenameObject(ObjectPath from, ObjectName to) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return from;
    }

    @Override
    public SchemaChange reverse() {
      return new RenameObject(new ObjectPath(from.kind(), to, from.part()), from.object());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameObject(this);
    }
  }

  /**
   * Other settings of a table: comment, storage parameters, row level security, partitioning.
   *
   * @param table the table
   * @param before its settings as they are
   * @param after its settings as they are to be
   */
  record ReplaceSettings(ObjectName table, TableSettings before, TableSettings after)
      implements SchemaChange {
    @Override
    public ObjectPath path() {
      return ObjectPath.table(table);
    }

    @Override
    public SchemaChange reverse() {
      return new ReplaceSettings(table, after, before);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replaceSettings(this);
    }
  }

  /**
   * A new column, at the end.
   *
   * @param table the table
   * @param column the column
   */
  record AddColumn(ObjectName table, Column column) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return ObjectPath.column(table, column.name());
    }

    @Override
    public SchemaChange reverse() {
      return new DropColumn(table, column);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addColumn(this);
    }
  }

  /**
   * A column that goes.
   *
   * @param table the table
   * @param column the column as it is
   */
  record DropColumn(ObjectName table, Column column) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return ObjectPath.column(table, column.name());
    }

    @Override
    public SchemaChange reverse() {
      return new AddColumn(table, column);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropColumn(this);
    }
  }

  /**
   * Another definition of a column of the same name.
   *
   * @param table the table
   * @param before the column as it is
   * @param after the column as it is to be
   */
  record ReplaceColumn(ObjectName table, Column before, Column after) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return ObjectPath.column(table, before.name());
    }

    @Override
    public SchemaChange reverse() {
      return new ReplaceColumn(table, after, before);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replaceColumn(this);
    }
  }

  /**
   * Another name of a column; all that refers to it follows.
   *
   * @param table the table
   * @param from its name as it is
   * @param to its new name
   */
  record RenameColumn(ObjectName table, String from, String to) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return ObjectPath.column(table, from);
    }

    @Override
    public SchemaChange reverse() {
      return new RenameColumn(table, to, from);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameColumn(this);
    }
  }

  /**
   * A new constraint, index, trigger, policy, rule or statistics.
   *
   * @param relation the table or view
   * @param part the part
   */
  record AddPart(ObjectPath relation, TablePart part) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return part.path(relation.object());
    }

    @Override
    public SchemaChange reverse() {
      return new DropPart(relation, part);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addPart(this);
    }
  }

  /**
   * A part that goes.
   *
   * @param relation the table or view
   * @param part the part as it is
   */
  record DropPart(ObjectPath relation, TablePart part) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return part.path(relation.object());
    }

    @Override
    public SchemaChange reverse() {
      return new AddPart(relation, part);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropPart(this);
    }
  }

  /**
   * Another definition of a part of the same path.
   *
   * @param relation the table or view
   * @param before the part as it is
   * @param after the part as it is to be
   */
  record ReplacePart(ObjectPath relation, TablePart before, TablePart after)
      implements SchemaChange {
    @Override
    public ObjectPath path() {
      return before.path(relation.object());
    }

    @Override
    public SchemaChange reverse() {
      return new ReplacePart(relation, after, before);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.replacePart(this);
    }
  }

  /**
   * Another name of a part.
   *
   * @param relation the table or view
   * @param part the part under its old name
   * @param to its new name
   */
  record RenamePart(ObjectPath relation, TablePart part, String to) implements SchemaChange {
    @Override
    public ObjectPath path() {
      return part.path(relation.object());
    }

    @Override
    public SchemaChange reverse() {
      return new RenamePart(relation, part.withName(to), part.name());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renamePart(this);
    }
  }

  /**
   * One method for each kind of change.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R addObject(AddObject change);

    R dropObject(DropObject change);

    R replaceObject(ReplaceObject change);

    R renameObject(RenameObject change);

    R replaceSettings(ReplaceSettings change);

    R addColumn(AddColumn change);

    R dropColumn(DropColumn change);

    R replaceColumn(ReplaceColumn change);

    R renameColumn(RenameColumn change);

    R addPart(AddPart change);

    R dropPart(DropPart change);

    R replacePart(ReplacePart change);

    R renamePart(RenamePart change);
  }
}
