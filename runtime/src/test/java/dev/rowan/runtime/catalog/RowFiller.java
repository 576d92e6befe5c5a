package dev.rowan.runtime.catalog;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.ddl.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a few plausible rows into each table, and reads them back.
 *
 * <p>The row number is in every value, so that keys are distinct and references find their row; a
 * table that refuses all rows stays empty.
 */
final class RowFiller {
  private static final int ROWS = 3;

  private RowFiller() {}

  /** Fills every table that takes rows; references may take several rounds. */
  static int fill(Connection connection, Schema schema) throws SQLException {
    List<Table> left =
        new ArrayList<>(
            schema.tables().stream().filter(t -> t.settings().partitionOf() == null).toList());
    int filled = 0;
    connection.setAutoCommit(false);
    Cases.execute(connection, "SET CONSTRAINTS ALL IMMEDIATE");
    for (int before = left.size() + 1; left.size() < before; ) {
      before = left.size();
      for (Table table : List.copyOf(left)) {
        if (insert(connection, table)) {
          left.remove(table);
          filled++;
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return filled;
  }

  private static boolean insert(Connection connection, Table table) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      for (int row = 1; row <= ROWS; row++) {
        Cases.execute(connection, insert(table, row));
      }
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException e) {
      connection.rollback(before);
      return false;
    }
  }

  private static String insert(Table table, int row) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean given =
          column.value() instanceof ColumnValue.Generated
              || column.value() instanceof ColumnValue.Identity;
      if (!given) {
        names.add(Sql.identifier(column.name()));
        values.add(value(column.type(), row));
      }
    }
    return names.isEmpty()
        ? "INSERT INTO " + Sql.name(table.name()) + " DEFAULT VALUES"
        : "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(Sql.name(table.name()), String.join(", ", names), String.join(", ", values));
  }

  private static String value(SqlType type, int row) {
    if (type.isArray()) {
      return "'{}'";
    }
    return switch (type.name().name()) {
      case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> "" + row;
      case "text", "character varying", "character" -> "'" + row + "'";
      case "boolean" -> row % 2 == 0 ? "true" : "false";
      case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
      case "date" -> "'2026-01-0" + row + "'";
      case "timestamp with time zone", "timestamp without time zone" ->
          "'2026-01-0" + row + " 12:00:00Z'";
      case "time without time zone", "time with time zone" -> "'12:00:0" + row + "'";
      case "interval" -> "'" + row + " hours'";
      case "json", "jsonb" -> "'{\"row\": " + row + "}'";
      case "bytea" -> "'\\x0" + row + "'";
      case "inet" -> "'10.0.0." + row + "'";
      case "mood" -> "'ok'";
      case "positive" -> "" + row;
      default -> "NULL";
    };
  }

  /** Returns the values of each column, sorted, as text. */
  static Map<String, String> values(Connection connection, Schema schema) throws SQLException {
    List<String> queries = new ArrayList<>();
    for (Table table : schema.tables()) {
      table.columns().forEach(column -> queries.add(values(table, column)));
    }
    Map<String, String> values = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(String.join(" UNION ALL ", queries))) {
      while (results.next()) {
        values.put(results.getString(1), String.valueOf(results.getString(2)));
      }
    }
    return values;
  }

  private static String values(Table table, Column column) {
    return "SELECT %1$s, string_agg(%2$s::text, ',' ORDER BY %2$s::text) FROM %3$s %4$s"
        .formatted(
            Sql.literal(key(table.name(), column)),
            Sql.identifier(column.name()),
            table.settings().partitioning() == null ? "ONLY" : "",
            Sql.name(table.name()));
  }

  /** A column of another type is another column here: its text may change. */
  static String key(ObjectName table, Column column) {
    return table + "." + column.name() + " " + column.type();
  }
}
