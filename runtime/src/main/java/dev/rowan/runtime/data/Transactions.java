package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Connections that stay with the thread while a transaction is under way.
 *
 * <p>A transaction inside another is a savepoint of it: where the inner one fails, its changes are
 * undone, and the outer one can go on.
 */
final class Transactions implements Connections {
  private final Connections source;

  // One for each Rowan: a transaction belongs to a thread and a database.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

  Transactions(Connections source) {
    this.source = source;
  }

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = current.get();
    return connection == null ? source.acquire() : connection;
  }

  @Override
  public void release(Connection connection) throws SQLException {
    if (connection != current.get()) {
      source.release(connection);
    }
  }

  @Override
  public RecordTables tables() {
    return source.tables();
  }

  @Override
  public RecordValidator validator() {
    return source.validator();
  }

  @Override
  public void abandon(Connection connection) throws SQLException {
    if (connection != current.get()) {
      source.abandon(connection);
    }
  }

  <T extends @Nullable Object, E extends Exception> T run(
      @Nullable Isolation isolation, Rowan.Work<T, E> work) throws E {
    Connection outer = current.get();
    try {
      return outer == null ? begin(isolation, work) : nest(outer, isolation, work);
    } catch (SQLException e) {
      throw SqlErrors.ofTransaction(e, tables());
    }
  }

  private <T extends @Nullable Object, E extends Exception> T begin(
      @Nullable Isolation isolation, Rowan.Work<T, E> work) throws E, SQLException {
    Connection connection = source.acquire();
    try {
      connection.setAutoCommit(false);
      try {
        isolate(connection, isolation);
        current.set(connection);
        T result = work.run();
        current.remove();
        connection.commit();
        connection.setAutoCommit(true);
        return result;
      } catch (Throwable failure) {
        current.remove();
        undo(
            failure,
            () -> {
              connection.rollback();
              connection.setAutoCommit(true);
            });
        throw failure;
      }
    } finally {
      source.release(connection);
    }
  }

  private static <T extends @Nullable Object, E extends Exception> T nest(
      Connection connection, @Nullable Isolation isolation, Rowan.Work<T, E> work)
      throws E, SQLException {
    if (isolation != null) {
      throw new IllegalStateException(
          "a transaction is under way already: only the outermost one can choose its isolation");
    }
    Savepoint start = connection.setSavepoint();
    T result;
    try {
      result = work.run();
    } catch (Throwable failure) {
      undo(failure, () -> connection.rollback(start));
      throw failure;
    }
    connection.releaseSavepoint(start);
    return result;
  }

  private static void isolate(Connection connection, @Nullable Isolation isolation)
      throws SQLException {
    if (isolation != null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(isolation.statement());
      }
    }
  }

  private interface Undoing {
    void run() throws SQLException;
  }

  /** Undoes what was done without hiding why. */
  private static void undo(Throwable failure, Undoing undoing) {
    try {
      undoing.run();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }
}
