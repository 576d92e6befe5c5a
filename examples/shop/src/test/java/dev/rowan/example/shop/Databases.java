package dev.rowan.example.shop;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Difference;
import dev.rowan.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** What the tests do with databases. */
final class Databases {
  private Databases() {}

  /** Returns the schema.sql that the shop's records make. */
  static String schemaScript() throws IOException {
    try (InputStream in =
        Databases.class.getClassLoader().getResourceAsStream("META-INF/rowan/schema.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static Schema read(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return CatalogReader.read(connection);
    }
  }

  /** Returns where two databases differ, object by object. */
  static List<Difference> differences(Schema expected, Schema found) {
    return Difference.between(expected, found);
  }
}
