package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.CheckBuilder;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tables have from their parents ({@code MergeAttributes} in {@code tablecmds.c}). */
final class Inheritance {
  private Inheritance() {}

  /** Returns the parents of a table, by INHERITS or as a partition. */
  static List<ObjectName> parents(Table table) {
    TableSettings settings = table.settings();
    List<ObjectName> parents = new ArrayList<>(settings.inherits());
    if (settings.partitionOf() != null) {
      parents.add(settings.partitionOf().parent());
    }
    return parents;
  }

  /** Whether a partition takes its columns from its parent without naming them. */
  static boolean isSilent(Table table) {
    return table.columns().isEmpty() && table.settings().partitionOf() != null;
  }

  /** Returns the columns of a table, those that it does not name among them. */
  static List<Column> columns(Draft draft, Table table) {
    PartitionOf partition = table.settings().partitionOf();
    if (!isSilent(table) || partition == null) {
      return table.columns();
    }
    Table parent = draft.table(partition.parent());
    return parent == null
        ? List.of()
        : columns(draft, parent).stream().map(Inheritance::child).toList();
  }

  /** Returns the column that a child has: all but what belongs to one table alone. */
  static Column child(Column parent) {
    ColumnBuilder edit = ColumnBuilder.builder(parent);
    edit.inherited(true);
    edit.options(StorageParameters.NONE);
    edit.statisticsTarget(null);
    edit.comment("");
    edit.value(given(parent));
    return edit.build();
  }

  private static @Nullable ColumnValue given(Column parent) {
    return parent.value() instanceof ColumnValue.Identity ? null : parent.value();
  }

  /** Returns a column that both have: the child's own words first. */
  static Column merged(Column parent, Column own) {
    ColumnBuilder edit = ColumnBuilder.builder(own);
    edit.value(own.value() == null ? given(parent) : own.value());
    edit.notNull(own.notNull() == null ? parent.notNull() : own.notNull());
    return edit.build();
  }

  /** Returns the check that a child has. */
  static Check child(Check parent) {
    return CheckBuilder.builder(parent).inherited(true).comment("").build();
  }
}
