package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements that build a schema, and how they are run. */
final class Statements {
  private Statements() {}

  /** Returns what builds a schema in an empty database of a version, in an order that works. */
  static List<String> create(Schema schema, int version) {
    Planned planned =
        Planner.plan(
            Schema.EMPTY, SchemaDiff.between(Schema.EMPTY, schema), PlanOptions.of(version, true));
    if (planned.isRefused()) {
      throw new IllegalArgumentException("cannot be built: " + planned.findings());
    }
    Ddl ddl = new Ddl(version, Schema.EMPTY);
    List<String> statements = new ArrayList<>();
    for (MigrationFile file : planned.plan().files()) {
      for (Step step : file.steps()) {
        statements.addAll(ddl.next(step));
      }
    }
    return statements;
  }

  /** Builds a schema in what the connection sees as an empty database. */
  static void build(Connection connection, Schema schema) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    for (String statement : create(schema, version)) {
      run(connection, statement);
    }
  }

  /** Runs one statement; what PostgreSQL says of a fault is told together with it. */
  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + sql, e.getSQLState(), e);
    }
  }
}
