package dev.rowan.benchmark.catalog;

import dev.rowan.runtime.catalog.CatalogReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements of a catalog reader, to be run without it. */
final class RecordedQueries {
  private final List<String> statements = new ArrayList<>();

  /** Returns the statements that one read makes. */
  static RecordedQueries of(Connection connection) throws SQLException {
    RecordedQueries queries = new RecordedQueries();
    CatalogReader.read(queries.recording(connection));
    return queries;
  }

  private Connection recording(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (result, arguments) -> result instanceof Statement made ? recording(made) : result);
  }

  private Statement recording(Statement statement) {
    return proxy(
        Statement.class,
        statement,
        (result, arguments) -> {
          if (arguments != null && arguments.length == 1 && arguments[0] instanceof String sql) {
            statements.add(sql);
          }
          return result;
        });
  }

  /** What becomes of the result of a call. */
  private interface Afterwards {
    Object of(Object result, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T target, Afterwards afterwards) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          try {
            return afterwards.of(method.invoke(target, arguments), arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  int count() {
    return statements.size();
  }

  /** Runs them all and fetches their rows, but looks at none. */
  void run(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        if (statement.execute(sql)) {
          fetch(statement.getResultSet());
        }
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static void fetch(ResultSet rows) throws SQLException {
    while (rows.next()) {
      // The driver has the row.
    }
  }
}
