package dev.rowan.runtime.catalog;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** The hand-made schemas beside the tests: between them every kind of object in every shape. */
final class Cases {
  static final List<String> ALL =
      List.of(
          "tables",
          "sequences",
          "constraints",
          "indexes",
          "partitions",
          "programs",
          "types",
          "others",
          "since15",
          "since18");

  private Cases() {}

  static String sql(String name) {
    try (InputStream file = Cases.class.getResourceAsStream(name + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a database that holds a case. */
  static TestDatabase load(String name) {
    return TestServer.copyOf(
        "case " + name,
        database -> {
          // Else the driver puts the bodies of SQL-standard functions and what follows together.
          ((PGSimpleDataSource) database).setPreferQueryMode(PreferQueryMode.SIMPLE);
          try (Connection connection = database.getConnection()) {
            execute(connection, sql(name));
          }
        });
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
