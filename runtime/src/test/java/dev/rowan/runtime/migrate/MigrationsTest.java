package dev.rowan.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.migrate.MigrationState.State;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final String TABLE = "V20260101000000__table.sql";
  private static final String INDEX = "V20260101000001__index.sql";

  @TempDir Path folder;
  private TestDatabase database;

  @BeforeEach
  void prepare() throws IOException {
    database = TestServer.empty();
    write(TABLE, "CREATE TABLE t (a integer);");
    write("undo/U20260101000000__table.sql", "DROP TABLE t;");
    write(
        INDEX,
        """
        SET lock_timeout = '2s';
        DROP INDEX CONCURRENTLY IF EXISTS t_a_idx;
        CREATE UNIQUE INDEX CONCURRENTLY t_a_idx ON t (a);
        RESET lock_timeout;
        """);
    write(INDEX + ".conf", "executeInTransaction=false\n");
    write("undo/U20260101000001__index.sql", "DROP INDEX CONCURRENTLY IF EXISTS t_a_idx;");
    write("undo/U20260101000001__index.sql.conf", "executeInTransaction=false\n");
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void appliesTakesBackAndAppliesAgain() throws SQLException {
    Migrations migrations = migrations().load();
    assertThat(migrations.status().in(State.PENDING)).hasSize(2);
    assertThat(migrations.migrate()).containsExactly("20260101000000", "20260101000001");
    assertThat(migrations.migrate()).isEmpty();
    assertThat(migrations.status().isUpToDate()).isTrue();
    assertThat(migrations.status().versions())
        .allMatch(version -> version.undoable() && version.installedOn() != null);

    assertThat(migrations.undoLast(1)).containsExactly("20260101000001");
    assertThat(exists("t_a_idx")).isFalse();
    assertThat(exists("t")).isTrue();
    assertThat(migrations.migrate()).containsExactly("20260101000001");
    assertThat(migrations.undoTo("20260101000000")).containsExactly("20260101000001");
    assertThat(migrations.undoAll()).containsExactly("20260101000000");
    assertThat(exists("t")).isFalse();
    assertThat(migrations.undoAll()).isEmpty();
    assertThat(migrations.migrate()).hasSize(2);
  }

  @Test
  void stockFlywayAppliesTheFolder() throws SQLException {
    var configuration =
        Flyway.configure().dataSource(database.dataSource()).locations("filesystem:" + folder);
    configuration
        .getConfigurationExtension(
            org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    assertThat(configuration.load().migrate().migrationsExecuted).isEqualTo(2);
    configuration.load().validate();
    assertThat(exists("t_a_idx")).isTrue();
    assertThat(migrations().load().status().isUpToDate()).isTrue();
    assertThat(migrations().load().undoAll()).hasSize(2);
  }

  @Test
  void stockFlywayThatChecksNamesRefusesUndoScripts() {
    var configuration =
        Flyway.configure()
            .dataSource(database.dataSource())
            .locations("filesystem:" + folder)
            .validateMigrationNaming(true);
    configuration
        .getConfigurationExtension(
            org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    assertThatThrownBy(configuration.load()::migrate)
        .as("it looks below the folder too; the README says to leave the setting off")
        .hasMessageContaining("Unrecognised migration name format")
        .hasMessageContaining("U20260101000001__index.sql");
  }

  @Test
  void runsANonTransactionalFileAgainThatStoppedHalfway() throws SQLException {
    Migrations migrations = migrations().load();
    migrations.migrate();
    migrations.undoLast(1);
    execute("INSERT INTO t VALUES (1), (1)");
    assertThatThrownBy(migrations::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("ROWAN4003")
        .hasMessageContaining("could not create unique index \"t_a_idx\"");
    assertThat(exists("t_a_idx")).as("left invalid by the failed build").isTrue();
    assertThat(migrations.status().in(State.FAILED)).hasSize(1);
    execute("DELETE FROM t WHERE ctid = '(0,1)'");
    assertThat(migrations.migrate()).containsExactly("20260101000001");
    assertThat(migrations.status().isUpToDate()).isTrue();
  }

  @Test
  void triesAgainWhatCannotGetItsLock() throws Exception {
    migrations().load().migrate();
    write(
        "V20260101000002__column.sql",
        "SET LOCAL lock_timeout = '50ms';\nALTER TABLE t ADD COLUMN b text;");
    List<Integer> attempts = new ArrayList<>();
    try (Connection holder = database.dataSource().getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE t IN ACCESS SHARE MODE");
      MigrationListener letsGo =
          new MigrationListener() {
            @Override
            public void waiting(int attempt, Duration pause) {
              attempts.add(attempt);
              if (attempt == 2) {
                commit(holder);
              }
            }
          };
      assertThat(migrations().patience(5, Duration.ofMillis(10)).listener(letsGo).load().migrate())
          .containsExactly("20260101000002");
      assertThat(attempts).containsExactly(1, 2);

      statement.execute("LOCK TABLE t IN ACCESS SHARE MODE");
      write("undo/U20260101000002__column.sql", "SET LOCAL lock_timeout = '50ms';\nDROP TABLE t;");
      assertThatThrownBy(migrations().patience(2, Duration.ofMillis(10)).load()::undoAll)
          .hasMessageContaining("ROWAN4001");
    }
    assertThat(exists("t")).isTrue();
    assertThat(migrations().load().status().isUpToDate()).isTrue();
  }

  @Test
  void saysWhyAVersionCannotBeTakenBack() throws Exception {
    migrations().load().migrate();
    write("undo/U20260101000001__index.sql", "DROP INDEX CONCURRENTLY missing;");
    assertThatThrownBy(() -> migrations().load().undoLast(1))
        .hasMessageContaining("ROWAN4007 version 20260101000001 could not be taken back")
        .hasMessageContaining("missing");
    assertThat(migrations().load().status().isUpToDate()).isTrue();
  }

  @Test
  void saysWhatIsWrongWithTheFolder() throws Exception {
    migrations().load().migrate();
    write("V20250101000000__older.sql", "SELECT 1;");
    assertThatThrownBy(migrations().load()::migrate).hasMessageContaining("ROWAN4006");
    assertThat(migrations().outOfOrder(true).load().migrate()).containsExactly("20250101000000");
    assertThatThrownBy(migrations().load()::undoAll)
        .hasMessageContaining("ROWAN4002 V20250101000000__older.sql has no undo script");
    assertThat(migrations().load().status().isUpToDate()).isTrue();

    write(TABLE, "CREATE TABLE t (a bigint);");
    assertThatThrownBy(migrations().load()::migrate)
        .hasMessageContaining("ROWAN4005 " + TABLE + " has been edited");
    Files.delete(folder.resolve(TABLE));
    assertThatThrownBy(migrations().load()::migrate).hasMessageContaining("ROWAN4008 ");
  }

  @Test
  void takesADatabaseAsItIsWhenToldSo() throws SQLException {
    execute("CREATE TABLE before (a integer)");
    assertThatThrownBy(migrations().load()::migrate).hasMessageContaining("ROWAN4004");
    Migrations migrations = migrations().baseline(true).load();
    assertThat(migrations.migrate()).hasSize(2);
    assertThat(migrations.undoAll()).hasSize(2);
    assertThat(exists("before")).isTrue();
  }

  private Migrations.Builder migrations() {
    return Migrations.of(database.dataSource()).at("filesystem:" + folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean exists(String relation) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SELECT to_regclass('" + relation + "') IS NOT NULL")) {
      return result.next() && result.getBoolean(1);
    }
  }

  private static void commit(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
