package dev.rowan.runtime.migrate;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ddl.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;

/** Flyway's history table, for what Flyway's free edition does not do with it. */
final class History {
  private History() {}

  /** Takes a version out of the history. */
  static void forget(Connection connection, Configuration flyway, MigrationInfo migration)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM " + table(connection, flyway) + " WHERE installed_rank = ?")) {
      statement.setInt(1, migration.getInstalledRank());
      statement.executeUpdate();
    }
  }

  private static String table(Connection connection, Configuration flyway) throws SQLException {
    String schema = flyway.getDefaultSchema();
    String namespace = schema == null ? connection.getSchema() : schema;
    return Sql.name(new ObjectName(namespace, flyway.getTable()));
  }
}
