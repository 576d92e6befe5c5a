package dev.rowan.schema.ddl;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.TableSettingsBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All statements that make a table: itself, its indexes, triggers and policies, its comments. */
final class CreateTable {
  private final Table table;
  private final Surroundings surroundings;
  private final List<String> statements = new ArrayList<>();

  CreateTable(Table table, Surroundings surroundings) {
    this.table = table;
    this.surroundings = surroundings;
  }

  List<String> statements() {
    statements.add(TableText.of(table));
    table.columns().forEach(this::column);
    parts();
    settings();
    attach();
    comments();
    return statements;
  }

  /** What CREATE TABLE cannot say of a column in all versions. */
  private void column(Column column) {
    Optional<Column> parent = parent(column);
    Column made =
        TableText.isInheritedOtherwise(table, column)
            ? parent.map(from -> asChild(from, column)).orElse(column)
            : merged(ColumnText.inDefinition(column), parent);
    statements.addAll(
        new AlterColumn(table.name(), made, column.withComment(made.comment()), surroundings)
            .statements());
  }

  /** The column of this name that the first of the parents gives. */
  private Optional<Column> parent(Column column) {
    return table.settings().inherits().stream()
        .map(parent -> surroundings.find(ObjectPath.table(parent)).map(Table.class::cast))
        .flatMap(Optional::stream)
        .flatMap(parent -> parent.column(column.name()).stream())
        .findFirst();
  }

  /** A column of a child's own takes the default of its parent's where it names none. */
  private static Column merged(Column column, Optional<Column> parent) {
    return column.value() == null && parent.isPresent()
        ? column.withValue(given(parent.get()))
        : column;
  }

  /** What a parent gives to its children: all but an identity. */
  private static @Nullable ColumnValue given(Column parent) {
    return parent.value() instanceof ColumnValue.Identity ? null : parent.value();
  }

  /** Storage and statistics are copied, options are not; comments belong to each table. */
  private static Column asChild(Column parent, Column child) {
    return ColumnBuilder.builder(child)
        .notNull(parent.notNull())
        .value(given(parent))
        .storage(parent.storage())
        .compression(parent.compression())
        .statisticsTarget(null)
        .options(StorageParameters.NONE)
        .inherited(true)
        .comment("")
        .build();
  }

  private void parts() {
    PartWriter writer = new PartWriter(table.name(), false, surroundings);
    Set<Constraint> inside = new HashSet<>(TableText.constraints(table));
    for (TablePart part : table.parts()) {
      if (part instanceof Constraint constraint) {
        if (!inside.contains(constraint) && !TableText.isInheritedOtherwise(table, constraint)) {
          statements.addAll(writer.create(constraint));
        }
      } else {
        statements.addAll(writer.create(part));
      }
    }
  }

  /** What refers to indexes, and what CREATE TABLE has no word for. */
  private void settings() {
    TableSettings after = table.settings();
    TableSettings made =
        TableSettingsBuilder.builder(after)
            .rowSecurity(false)
            .forceRowSecurity(false)
            .replicaIdentity(ReplicaIdentity.DEFAULT)
            .clusterOn("")
            .build();
    statements.addAll(AlterSettings.statements(table.name(), made, after, false));
  }

  private void attach() {
    PartitionOf partition = table.settings().partitionOf();
    if (partition != null && !TableText.isMadeAsPartition(table)) {
      statements.add(AlterSettings.attach(table.name(), partition));
    }
  }

  private void comments() {
    ObjectName name = table.name();
    statements.addAll(Comments.first(Targets.of(table), table.comment()));
    for (Column column : table.columns()) {
      statements.addAll(Comments.first(Comments.column(name, column.name()), column.comment()));
    }
    PartTargets targets = new PartTargets(name);
    for (TablePart part : table.parts()) {
      statements.addAll(Comments.first(part.match(targets), part.comment()));
    }
  }
}
