package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Relation;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives an object, column or part another name, everywhere that the model names it. */
final class Renaming {
  private Renaming() {}

  /**
   * Renames an object.
   *
   * @throws IllegalArgumentException if it is not there, or another has the new name
   */
  static SortedMap<ObjectPath, SchemaObject> object(
      SchemaChange.RenameObject change, SortedMap<ObjectPath, SchemaObject> objects) {
    SchemaObject object = objects.get(change.from());
    ObjectPath to = new ObjectPath(change.from().kind(), change.to(), change.from().part());
    if (object == null || (objects.containsKey(to) && !to.equals(change.from()))) {
      throw new IllegalArgumentException(
          object == null ? "there is no " + change.from() : "there is already a " + to);
    }
    if (change.from().kind() == Kind.NAMESPACE) {
      Set<ObjectName> inside =
          objects.keySet().stream().map(ObjectPath::object).collect(Collectors.toSet());
      return renamed(
          objects, new NewNamespace(change.from().object().name(), change.to().name(), inside));
    }
    boolean moves = !change.from().object().namespace().equals(change.to().namespace());
    SortedMap<ObjectPath, SchemaObject> renamed =
        renamed(
            objects, new NewName(change.from(), change.to(), moves ? indexes(object) : Set.of()));
    if (moves && change.from().kind() == Kind.TABLE) {
      for (ObjectPath sequence : owned(renamed, change.from().object(), change.to())) {
        renamed =
            renamed(
                renamed,
                new NewName(sequence, sequence.object().in(change.to().namespace()), Set.of()));
      }
    }
    return renamed;
  }

  /** Renames a column, in all tables that inherit it too. */
  static SortedMap<ObjectPath, SchemaObject> column(
      SchemaChange.RenameColumn change, SortedMap<ObjectPath, SchemaObject> objects) {
    if (!(objects.get(ObjectPath.table(change.table())) instanceof Table table)
        || table.column(change.from()).isEmpty()
        || table.column(change.to()).isPresent()) {
      throw new IllegalArgumentException(change.path() + " cannot be renamed to " + change.to());
    }
    return renamed(
        objects, new NewColumn(family(objects, change.table()), change.from(), change.to()));
  }

  /** Renames a part; what names an index or inherits a check follows. */
  static SortedMap<ObjectPath, SchemaObject> part(
      SchemaChange.RenamePart change, SortedMap<ObjectPath, SchemaObject> objects) {
    SortedMap<ObjectPath, SchemaObject> renamed = new TreeMap<>(objects);
    ObjectName relation = change.relation().object();
    rename(renamed, change.relation(), change.part(), change.to());
    if (change.part() instanceof Check check && !check.noInherit()) {
      Set<ObjectName> family = family(objects, relation);
      tables(objects).values().stream()
          .filter(table -> family.contains(table.name()))
          .forEach(
              table ->
                  table.parts(Check.class).stream()
                      .filter(part -> part.inherited() && part.name().equals(check.name()))
                      .forEach(part -> rename(renamed, table.path(), part, change.to())));
    }
    IndexNames names = new IndexNames(relation, change.part().name(), change.to());
    renamed.replaceAll((path, object) -> names.of(object));
    return renamed;
  }

  /** Renames a label of an enum; constants, and the bounds of partitions by it, follow. */
  static SortedMap<ObjectPath, SchemaObject> label(
      EnumType type, RenamedLabel label, SortedMap<ObjectPath, SchemaObject> objects) {
    NewLabel names = new NewLabel(type.name(), label);
    SortedMap<ObjectPath, SchemaObject> renamed = renamed(objects, names);
    Map<ObjectName, Table> tables = tables(objects);
    renamed.replaceAll(
        (path, object) ->
            object instanceof Table table ? labelled(table, type, names, tables) : object);
    return renamed;
  }

  private static Table labelled(
      Table table, EnumType type, NewLabel names, Map<ObjectName, Table> tables) {
    List<Column> columns =
        table.columns().stream()
            .map(
                column ->
                    isOf(column, type) && column.value() instanceof ColumnValue.DefaultValue value
                        ? column.withValue(
                            new ColumnValue.DefaultValue(
                                new Expression(names.literals(value.expression().sql()))))
                        : column)
            .toList();
    Table changed = table.withColumns(columns);
    PartitionOf partition = table.settings().partitionOf();
    Table parent = partition == null ? null : tables.get(partition.parent());
    if (partition == null
        || parent == null
        || parent.partitionColumns().stream().noneMatch(column -> isOf(column, type))) {
      return changed;
    }
    String bound = names.literals(partition.bound().sql());
    return changed.withSettings(
        table
            .settings()
            .withPartitionOf(new PartitionOf(partition.parent(), new Expression(bound))));
  }

  private static boolean isOf(Column column, EnumType type) {
    return column.type().name().equals(type.name());
  }

  private static void rename(
      Map<ObjectPath, SchemaObject> objects, ObjectPath path, TablePart part, String to) {
    if (objects.get(path) instanceof Relation relation) {
      List<TablePart> parts = new ArrayList<>(relation.parts());
      parts.remove(part);
      parts.add(part.withName(to));
      objects.put(path, relation.withParts(parts));
    }
  }

  private static SortedMap<ObjectPath, SchemaObject> renamed(
      SortedMap<ObjectPath, SchemaObject> objects, Names names) {
    SchemaNames mapping = new SchemaNames(names);
    SortedMap<ObjectPath, SchemaObject> renamed = new TreeMap<>();
    objects.values().stream()
        .map(mapping::of)
        .forEach(object -> renamed.put(object.path(), object));
    return renamed;
  }

  /** The indexes of an object, which live in its namespace. */
  private static Set<ObjectName> indexes(SchemaObject object) {
    return object instanceof Relation relation
        ? relation.parts().stream()
            .filter(Index.class::isInstance)
            .map(index -> object.name().sibling(index.name()))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The sequences that a table owns move into its new namespace. */
  private static List<ObjectPath> owned(
      Map<ObjectPath, SchemaObject> objects, ObjectName from, ObjectName table) {
    return objects.values().stream()
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .filter(sequence -> sequence.name().namespace().equals(from.namespace()))
        .filter(sequence -> sequence.ownedBy() != null && sequence.ownedBy().table().equals(table))
        .map(Sequence::path)
        .toList();
  }

  /** A table, its partitions and children, and theirs. */
  private static Set<ObjectName> family(Map<ObjectPath, SchemaObject> objects, ObjectName table) {
    Set<ObjectName> family = Heritage.among(tables(objects).values()).heirs(table);
    family.add(table);
    return family;
  }

  private static Map<ObjectName, Table> tables(Map<ObjectPath, SchemaObject> objects) {
    return objects.values().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .collect(Collectors.toMap(Table::name, table -> table));
  }
}
