package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts many records in few statements.
 *
 * @param <R> the record
 */
final class Batch<R> {
  private static final int MOST_ROWS = 2_000;
  private static final long MOST_CHARACTERS = 4_000_000;

  private final RecordTable table;
  private final RowReader<R> reader;
  private final RecordWriter<R> writer;

  Batch(RecordTable table, RowReader<R> reader, RecordWriter<R> writer) {
    this.table = table;
    this.reader = reader;
    this.writer = writer;
  }

  /** Inserts all or none: in the transaction under way, else in one of its own. */
  List<R> insert(Connection connection, String sql, List<R> records) throws SQLException {
    if (!connection.getAutoCommit()) {
      return run(connection, sql, records);
    }
    connection.setAutoCommit(false);
    try {
      List<R> stored = run(connection, sql, records);
      connection.commit();
      connection.setAutoCommit(true);
      return stored;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      connection.setAutoCommit(true);
      throw e;
    }
  }

  private List<R> run(Connection connection, String sql, List<R> records) throws SQLException {
    List<R> stored = new ArrayList<>(records.size());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      ArrayParameters arrays = new ArrayParameters(table.written().size());
      // Where nothing is written, no array says how many rows there are.
      int mostRows = table.written().isEmpty() ? 1 : MOST_ROWS;
      for (R record : records) {
        arrays.nextRow();
        writer.write(arrays, record);
        if (arrays.rows() == mostRows || arrays.size() > MOST_CHARACTERS) {
          flush(arrays, statement, stored);
        }
      }
      if (arrays.rows() > 0) {
        flush(arrays, statement, stored);
      }
    }
    return stored;
  }

  private void flush(ArrayParameters arrays, PreparedStatement statement, List<R> stored)
      throws SQLException {
    arrays.flush(statement);
    try (ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows, table);
      while (rows.next()) {
        stored.add(reader.read(row));
      }
    }
  }
}
