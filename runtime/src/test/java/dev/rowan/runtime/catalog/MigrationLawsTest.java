package dev.rowan.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Column;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Step;
import dev.rowan.schema.plan.Undo;
import dev.rowan.schema.testing.RandomSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The laws of a migration on a real server, over random pairs of schemas with rows in the tables:
 * what a plan does is what it was asked for, a second plan is empty, the way back leads back, and
 * rows survive both ways.
 */
class MigrationLawsTest {
  private static final int PAIRS = Integer.getInteger("rowan.laws.pairs", 200);
  private static final int FIRST = Integer.getInteger("rowan.laws.first", 1);
  private static final int VERSION = 18;

  private static TestDatabase database;
  private static Connection connection;

  @BeforeAll
  static void start() throws SQLException {
    database = TestServer.empty();
    connection = database.dataSource().getConnection();
  }

  @AfterAll
  static void stop() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void plansLeadThereAndBack() {
    List<String> broken = new ArrayList<>();
    for (int seed = FIRST; seed < FIRST + PAIRS; seed++) {
      try {
        hold(seed);
      } catch (SQLException | RuntimeException | AssertionError e) {
        broken.add("seed " + seed + ": " + e.getMessage());
      }
    }
    assertThat(broken).isEmpty();
  }

  private static void hold(int seed) throws SQLException {
    Random random = new Random(seed);
    Schema before = RandomSchemas.schema(random);
    Schema after = RandomSchemas.schema(random);
    clear();
    Schema storedBefore = Scratch.within(connection).stored(before);
    Schema storedAfter = Scratch.within(connection).stored(after);
    run(plan(Schema.EMPTY, before));
    assertThat(Difference.between(storedBefore, CatalogReader.read(connection))).isEmpty();
    RowFiller.fill(connection, before);
    Map<String, String> rows = RowFiller.values(connection, before);

    MigrationPlan plan = plan(before, after);
    run(plan);
    Schema reached = CatalogReader.read(connection);
    assertThat(Difference.between(storedAfter, reached)).isEmpty();
    assertThat(SchemaDiff.between(plan.after(), after)).isEmpty();
    assertThat(SchemaDiff.between(reached, storedAfter)).isEmpty();
    survive(rows, kept(before, after), RowFiller.values(connection, after));

    run(back(plan));
    assertThat(Difference.between(storedBefore, CatalogReader.read(connection))).isEmpty();
    survive(rows, kept(before, after), RowFiller.values(connection, before));
  }

  private static MigrationPlan plan(Schema before, Schema after) {
    Planned planned =
        Planner.plan(before, SchemaDiff.between(before, after), PlanOptions.of(VERSION, true));
    assertThat(planned.isRefused()).as("%s", planned.findings()).isFalse();
    return planned.plan();
  }

  private static MigrationPlan back(MigrationPlan plan) {
    List<MigrationFile> files = new ArrayList<>();
    Undo.of(plan, VERSION).forEach(undo -> files.add(undo.file()));
    Collections.reverse(files);
    return new MigrationPlan(plan.after(), files);
  }

  private static void run(MigrationPlan plan) throws SQLException {
    Ddl ddl = new Ddl(VERSION, plan.before());
    try {
      for (MigrationFile file : plan.files()) {
        connection.setAutoCommit(!file.transactional());
        for (Step step : file.steps()) {
          for (String statement : ddl.next(step)) {
            Statements.run(connection, statement);
          }
        }
        if (file.transactional()) {
          connection.commit();
        }
      }
    } finally {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Returns the columns that both schemas have, of the same type and not filled by the plan. */
  private static Set<String> kept(Schema before, Schema after) {
    Set<String> kept = new HashSet<>();
    for (Table table : before.tables()) {
      for (Column column : table.columns()) {
        after
            .table(table.name())
            .flatMap(other -> other.column(column.name()))
            .filter(other -> other.type().equals(column.type()))
            .filter(other -> !(other.value() instanceof dev.rowan.schema.ColumnValue.Generated))
            .ifPresent(other -> kept.add(RowFiller.key(table.name(), column)));
      }
    }
    return kept;
  }

  private static void survive(Map<String, String> rows, Set<String> kept, Map<String, String> now) {
    for (String column : kept) {
      assertThat(now.get(column)).as(column).isEqualTo(rows.get(column));
    }
  }

  private static void clear() throws SQLException {
    List<String> namespaces =
        Catalog.open(connection, CatalogOptions.ALL)
            .list(
                "SELECT quote_ident(nspname) AS name FROM pg_namespace"
                    + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'",
                row -> row.text("name"));
    for (String namespace : namespaces) {
      Cases.execute(connection, "SET client_min_messages = warning");
      Cases.execute(connection, "DROP SCHEMA " + namespace + " CASCADE");
    }
    Cases.execute(connection, "CREATE SCHEMA public");
  }
}
