package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.sql.SqlReading.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be told only when all is there: what partitions have of their parents, references. */
final class Completion {
  private final Draft draft;
  private final Map<ObjectPath, Origin> origins;
  private final List<SqlFault> faults;
  private final Set<ObjectName> failed;

  Completion(
      Draft draft, Map<ObjectPath, Origin> origins, List<SqlFault> faults, Set<ObjectName> failed) {
    this.draft = draft;
    this.origins = origins;
    this.faults = faults;
    this.failed = failed;
  }

  void complete() {
    for (Table table : draft.objects(Table.class)) {
      partition(table);
    }
    for (Table table : draft.objects(Table.class)) {
      if (table.settings().partitioning() != null) {
        draft.put(table.withParts(table.parts().stream().map(p -> valid(table, p)).toList()));
      }
      table.parts(ForeignKey.class).forEach(key -> reference(table, key));
    }
  }

  /** ATTACH PARTITION makes columns, constraints and indexes those of the parent. */
  private void partition(Table table) {
    PartitionOf partition = table.settings().partitionOf();
    Table parent = partition == null ? null : draft.table(partition.parent());
    if (parent == null || Inheritance.isSilent(table)) {
      return;
    }
    Set<ObjectName> attached = new HashSet<>();
    table.parts(Index.class).stream()
        .filter(index -> index.attachedTo() != null)
        .forEach(index -> attached.add(index.attachedTo()));
    List<TablePart> parts = new ArrayList<>();
    for (TablePart part : table.parts()) {
      if (part instanceof Constraint constraint) {
        boolean same =
            parent.parts(Constraint.class).stream()
                .anyMatch(other -> other.match(new Likeness(constraint)));
        parts.add(
            same || constraint.inherited()
                ? ConstraintEdit.inherited(constraint, true)
                : constraint);
      } else if (part instanceof Index index && index.attachedTo() == null) {
        parts.add(attached(index, parent, attached));
      } else {
        parts.add(part);
      }
    }
    draft.put(table.withParts(parts).withColumns(columns(table, parent)));
  }

  private List<Column> columns(Table table, Table parent) {
    List<String> names = Inheritance.columns(draft, parent).stream().map(Column::name).toList();
    return table.columns().stream()
        .map(column -> names.contains(column.name()) ? column.withInherited(true) : column)
        .toList();
  }

  /** An index that is like one of the parent becomes a part of it. */
  private static Index attached(Index index, Table parent, Set<ObjectName> attached) {
    for (Index candidate : parent.parts(Index.class)) {
      ObjectName name = parent.name().sibling(candidate.name());
      if (Likeness.of(candidate, index) && attached.add(name)) {
        return (Index) index.match(IndexEdit.attached(name));
      }
    }
    return index;
  }

  /** An index ON ONLY the table is valid once each partition has a part of it. */
  private TablePart valid(Table table, TablePart part) {
    if (!(part instanceof Index index) || !index.invalid()) {
      return part;
    }
    ObjectName name = table.name().sibling(index.name());
    boolean complete =
        draft.children(table.name()).stream()
            .allMatch(
                child ->
                    child.parts(Index.class).stream()
                        .anyMatch(own -> name.equals(own.attachedTo())));
    return complete ? index.withInvalid(false) : index;
  }

  private void reference(Table table, ForeignKey key) {
    Origin origin = origins.get(key.path(table.name()));
    if (origin == null) {
      return;
    }
    Table referenced = draft.table(key.referencedTable());
    if (referenced == null) {
      if (!failed.contains(key.referencedTable())) {
        fault(origin, "table " + key.referencedTable());
      }
      return;
    }
    List<String> columns =
        Inheritance.columns(draft, referenced).stream().map(Column::name).toList();
    for (String column : key.referencedColumns()) {
      if (!columns.contains(column)) {
        fault(origin, "column " + referenced.name() + "." + column);
      }
    }
  }

  private void fault(Origin origin, String what) {
    faults.add(Refusal.unknown(what).fault(origin.source(), origin.location()));
  }

  /** A partition that leaves keeps all as its own. */
  static void detached(Draft draft, ObjectName partition) {
    Table table = Interpreter.table(draft, partition);
    List<TablePart> parts = new ArrayList<>();
    for (TablePart part : table.parts()) {
      parts.add(
          part instanceof Constraint constraint
              ? ConstraintEdit.inherited(constraint, false)
              : part instanceof Index index ? index.match(IndexEdit.detached()) : part);
    }
    draft.put(
        table
            .withParts(parts)
            .withColumns(
                table.columns().stream().map(column -> column.withInherited(false)).toList()));
  }
}
