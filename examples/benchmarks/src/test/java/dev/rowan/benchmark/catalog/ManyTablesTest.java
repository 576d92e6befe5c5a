package dev.rowan.benchmark.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A large database differs from itself in nothing, and after fifty changes in these alone. */
class ManyTablesTest {
  private static final ManyTables TABLES = new ManyTables(300);

  @Test
  void exactlyWhatChangedIsFound() throws SQLException {
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection()) {
      execute(connection, TABLES.creation());
      Schema before = CatalogReader.read(connection);
      assertEquals(TABLES.tables(), before.tables().size());
      assertEquals(List.of(), SchemaDiff.between(before, CatalogReader.read(connection)));

      List<ManyTables.Change> changes = TABLES.changes();
      execute(connection, changes.stream().map(ManyTables.Change::sql).toList());
      List<SchemaChange> found = SchemaDiff.between(before, CatalogReader.read(connection));
      assertEquals(changes.size(), found.size());
      assertEquals(
          new TreeSet<>(changes.stream().map(ManyTables.Change::path).toList()),
          new TreeSet<ObjectPath>(found.stream().map(SchemaChange::path).toList()));
      assertFalse(
          Planner.plan(before, found, PlanOptions.of(PlanOptions.NEWEST, true)).isRefused());
    }
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
