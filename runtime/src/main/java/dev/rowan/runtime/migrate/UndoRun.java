package dev.rowan.runtime.migrate;

import dev.rowan.schema.SqlStatements;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Takes back one version: runs its undo script and takes it out of the history. */
final class UndoRun {
  private final Connection connection;
  private final Flyway flyway;
  private final Scripts scripts;

  UndoRun(Connection connection, Flyway flyway, Scripts scripts) {
    this.connection = connection;
    this.flyway = flyway;
    this.scripts = scripts;
  }

  /** Runs the script; in one transaction with the history if it can run inside one. */
  void run(MigrationInfo migration, String script) throws SQLException {
    boolean transactional = scripts.isUndoTransactional(migration.getScript());
    connection.setAutoCommit(!transactional);
    try {
      try (Statement statement = connection.createStatement()) {
        for (String sql : SqlStatements.split(script)) {
          statement.execute(sql);
        }
      }
      History.forget(connection, flyway.getConfiguration(), migration);
      if (transactional) {
        connection.commit();
      }
    } catch (SQLException e) {
      if (transactional) {
        connection.rollback();
      }
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
