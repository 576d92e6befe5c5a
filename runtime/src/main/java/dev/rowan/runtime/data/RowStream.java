package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows as they come, a few hundred in memory at a time.
 *
 * <p>The server keeps a cursor only in a transaction: where none is under way, the stream has one
 * of its own, read-only. Reading the last row or closing the stream gives all of it back.
 *
 * @param <R> the record
 */
final class RowStream<R> extends Spliterators.AbstractSpliterator<R> {
  private static final int FETCH_SIZE = 500;

  private final Connections connections;
  private final Connection connection;
  private final boolean ownTransaction;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Row row;
  private final RowReader<R> reader;
  private final SqlErrors errors;
  private boolean closed;

  private RowStream(
      Connections connections,
      Connection connection,
      boolean ownTransaction,
      PreparedStatement statement,
      Arguments arguments,
      RowReader<R> reader,
      RecordTable table)
      throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.connections = connections;
    this.connection = connection;
    this.ownTransaction = ownTransaction;
    this.statement = statement;
    this.reader = reader;
    this.errors = new SqlErrors(table, connections.tables());
    statement.setFetchSize(FETCH_SIZE);
    arguments.put(new StatementParameters(statement));
    rows = statement.executeQuery();
    row = new Row(rows, table);
  }

  /** Runs the query and returns its rows. */
  static <R> Stream<R> open(
      Connections connections,
      String sql,
      Arguments arguments,
      RowReader<R> reader,
      RecordTable table)
      throws SQLException {
    Connection connection = connections.acquire();
    boolean own = connection.getAutoCommit();
    try {
      if (own) {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
      }
      RowStream<R> rows =
          new RowStream<>(
              connections,
              connection,
              own,
              connection.prepareStatement(sql),
              arguments,
              reader,
              table);
      return StreamSupport.stream(rows, false).onClose(rows::close);
    } catch (SQLException | RuntimeException e) {
      giveBack(connections, connection, own);
      throw e;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (closed) {
      return false;
    }
    R record;
    try {
      if (!rows.next()) {
        close();
        return false;
      }
      record = reader.read(row);
    } catch (SQLException e) {
      throw closedBy(errors.explain(e, List.of()));
    } catch (RuntimeException e) {
      throw closedBy(e);
    }
    action.accept(record);
    return true;
  }

  private RuntimeException closedBy(RuntimeException failure) {
    try {
      close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  private void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      try {
        statement.close();
      } finally {
        giveBack(connections, connection, ownTransaction);
      }
    } catch (SQLException e) {
      throw errors.explain(e, List.of());
    }
  }

  private static void giveBack(Connections connections, Connection connection, boolean own)
      throws SQLException {
    try {
      if (own) {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
      }
    } finally {
      connections.release(connection);
    }
  }
}
