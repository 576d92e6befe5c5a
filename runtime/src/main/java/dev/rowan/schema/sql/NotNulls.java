package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** NOT NULL constraints by their names, which they have from 18 on. */
final class NotNulls {
  private NotNulls() {}

  /** Returns the column whose NOT NULL has this name, given or PostgreSQL's own. */
  static Optional<Column> find(Table table, String constraint) {
    return table.columns().stream()
        .filter(column -> column.notNull() != null)
        .filter(column -> name(table, column).equals(constraint))
        .findFirst();
  }

  private static String name(Table table, Column column) {
    String given = Objects.requireNonNull(column.notNull()).name();
    return given.isEmpty() ? usual(table.name(), column.name()) : given;
  }

  private static String usual(ObjectName table, String column) {
    return DefaultNames.of(table.name(), List.of(column), "not_null");
  }

  /** Returns what is said of a column, without a name that is PostgreSQL's own choice. */
  static NotNull said(ObjectName table, String column, NotNull notNull) {
    return notNull.name().equals(usual(table, column))
        ? new NotNull("", notNull.notValid(), notNull.noInherit())
        : notNull;
  }

  /** Returns a column whose constraint keeps its name when the table or column is renamed. */
  static Column named(Table table, Column column) {
    NotNull notNull = column.notNull();
    return notNull == null
        ? column
        : column.withNotNull(
            new NotNull(name(table, column), notNull.notValid(), notNull.noInherit()));
  }

  /** Keys, identities and serial columns refuse nulls without saying so. */
  static Column required(Column column) {
    return column.notNull() == null ? column.withNotNull(NotNull.PLAIN) : column;
  }

  static Column validated(Column column) {
    NotNull notNull = Objects.requireNonNull(column.notNull());
    return column.withNotNull(new NotNull(notNull.name(), false, notNull.noInherit()));
  }

  static Column inherited(Column column, boolean inherited) {
    NotNull notNull = Objects.requireNonNull(column.notNull());
    return column.withNotNull(new NotNull(notNull.name(), notNull.notValid(), !inherited));
  }

  static Column renamed(Table table, Column column, String to) {
    NotNull notNull = Objects.requireNonNull(column.notNull());
    NotNull renamed = new NotNull(to, notNull.notValid(), notNull.noInherit());
    return column.withNotNull(said(table.name(), column.name(), renamed));
  }
}
