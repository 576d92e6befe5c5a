package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column while statements change it. */
final class ColumnEdit {
  private final String name;
  SqlType type;
  @Nullable NotNull notNull;
  @Nullable ColumnValue value;
  @Nullable ObjectName collation;
  Column.Storage storage;
  String compression;
  @Nullable Integer statisticsTarget;
  StorageParameters options;
  boolean inherited;
  String comment;

  ColumnEdit(Column column) {
    name = column.name();
    type = column.type();
    notNull = column.notNull();
    value = column.value();
    collation = column.collation();
    storage = column.storage();
    compression = column.compression();
    statisticsTarget = column.statisticsTarget();
    options = column.options();
    inherited = column.inherited();
    comment = column.comment();
  }

  /** Keys, identities and serial columns refuse nulls without saying so. */
  ColumnEdit required() {
    notNull = notNull == null ? NotNull.PLAIN : notNull;
    return this;
  }

  ColumnEdit inherited(boolean fromParentAlone) {
    inherited = fromParentAlone;
    return this;
  }

  /** Returns a table with one column in the place of another. */
  static Table replaced(Table table, Column before, Column after) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.set(columns.indexOf(before), after);
    return table.withColumns(columns);
  }

  Column column() {
    return new Column(
        name,
        type,
        notNull,
        value,
        collation,
        storage,
        compression,
        statisticsTarget,
        options,
        inherited,
        comment);
  }
}
