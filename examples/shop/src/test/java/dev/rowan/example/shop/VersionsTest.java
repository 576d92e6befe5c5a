package dev.rowan.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.migrate.MigrationState;
import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.runtime.test.RowanTest;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RowanTest
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VersionsTest {
  private static final String FOLDER = "classpath:db/migration";

  @Test
  void theMigratedDatabaseIsWhatSchemaSqlMakes(DataSource migrated) throws Exception {
    try (TestDatabase loaded = TestServer.empty()) {
      Databases.execute(loaded.dataSource(), Databases.schemaScript());
      Schema expected = Databases.read(loaded.dataSource());
      assertThat(expected.tables()).hasSize(14);
      assertThat(Databases.differences(expected, Databases.read(migrated))).isEmpty();
    }
  }

  @Test
  void hibernateFindsItsTables(DataSource migrated) {
    try (SessionFactory sessions = Entities.open(migrated)) {
      assertThat(sessions.getMetamodel().getEntities()).hasSize(14);
    }
  }

  @Test
  void theReportIsEmptyBeforeAnythingIsSold(DataSource migrated) {
    try (SessionFactory sessions = Entities.open(migrated)) {
      assertThat(new SalesReport(sessions).read()).isEmpty();
    }
  }

  @Test
  void undoOfEachVersionGivesTheOneBefore() throws SQLException {
    try (TestDatabase database = TestServer.empty()) {
      Migrations migrations = Migrations.of(database.dataSource()).at(FOLDER).load();
      List<Schema> states = step(database);
      assertThat(migrations.status().isUpToDate()).isTrue();
      for (int i = states.size() - 2; i >= 0; i--) {
        migrations.undoLast(1);
        Schema found = Databases.read(database.dataSource());
        assertThat(Databases.differences(states.get(i), found)).isEmpty();
      }
      assertThat(states.get(0).tables()).isEmpty();
    }
  }

  /** Applies one version after the other with Flyway alone; returns what each leads to. */
  private static List<Schema> step(TestDatabase database) throws SQLException {
    Migrations migrations = Migrations.of(database.dataSource()).at(FOLDER).load();
    List<Schema> states = new ArrayList<>(List.of(Databases.read(database.dataSource())));
    for (MigrationState version : migrations.status().versions()) {
      flyway(database, version.version()).migrate();
      states.add(Databases.read(database.dataSource()));
    }
    return states;
  }

  @Test
  void flywayAloneAppliesTheFolder(DataSource migrated) throws SQLException {
    try (TestDatabase database = TestServer.empty()) {
      flyway(database, "latest").migrate();
      assertThat(
              Databases.differences(
                  Databases.read(migrated), Databases.read(database.dataSource())))
          .isEmpty();
    }
  }

  private static Flyway flyway(TestDatabase database, String target) {
    FluentConfiguration configuration =
        Flyway.configure().dataSource(database.dataSource()).locations(FOLDER).target(target);
    // flyway.postgresql.transactional.lock=false: with its usual lock, which lives in a
    // transaction,
    // Flyway waits for ever for its own CREATE INDEX CONCURRENTLY.
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration.load();
  }
}
