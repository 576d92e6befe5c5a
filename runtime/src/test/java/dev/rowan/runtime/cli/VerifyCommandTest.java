package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.cli.CommandsTest.Run;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} says of a database that is not at the last version yet. */
class VerifyCommandTest {
  @TempDir private Path folder;
  private TestDatabase database;

  @BeforeEach
  void prepare() {
    database = TestServer.empty();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Writes the snapshot of the database as it is. */
  private void writeSnapshot() throws SQLException, IOException {
    try (Connection connection = database.dataSource().getConnection()) {
      Snapshot snapshot = new Snapshot("20260101000000", CatalogReader.read(connection), List.of());
      Files.writeString(folder.resolve("schema.rowan"), snapshot.write());
    }
  }

  private Run verify(String... more) {
    Stream<String> start =
        Stream.of(
            "verify",
            "--url",
            database.url(),
            "--snapshot",
            folder.resolve("schema.rowan").toString());
    return CommandsTest.run(Stream.concat(start, Stream.of(more)).toArray(String[]::new));
  }

  /** Two versions are applied, then one is pending, and somebody adds an index by hand. */
  @Test
  void pendingMigrationsAreToldApartFromDrift() throws SQLException, IOException {
    Files.writeString(
        folder.resolve("V20251231000000__orders.sql"),
        "CREATE TABLE orders (id bigint PRIMARY KEY, note text)");
    Files.writeString(
        folder.resolve("V20251231000001__size.sql"),
        "ALTER TABLE orders ALTER note TYPE varchar(500)");
    String[] migrate = {"migrate", "--url", database.url(), "--dir", folder.toString()};
    assertThat(CommandsTest.run(migrate).exitCode()).isZero();
    writeSnapshot();
    assertThat(verify().exitCode()).isZero();

    Files.writeString(folder.resolve("V20260101000000__more.sql"), "CREATE TABLE more (a integer)");
    execute("CREATE TABLE more (a integer)");
    writeSnapshot();
    execute("DROP TABLE more");
    Run pending = verify();
    assertThat(pending.exitCode()).as(pending.err()).isZero();
    assertThat(pending.out())
        .isEqualTo(
            """
            pending: 1 migration not applied to the database yet
              V20260101000000  more
                apply: rowan migrate --url … --dir %s
            no drift: the database is as V20251231000001 left it
            """
                .formatted(folder));

    execute("CREATE INDEX by_hand ON orders (id, note)");
    Run both = verify("--json");
    assertThat(both.exitCode()).isEqualTo(1);
    assertThat(both.json())
        .containsEntry("drift", true)
        .containsEntry("version", "20251231000001")
        .containsEntry(
            "pending",
            List.of(
                Map.of(
                    "version", "20260101000000",
                    "description", "more",
                    "script", "V20260101000000__more.sql")));
    assertThat((List<?>) both.json().get("differences")).hasSize(1);
    assertThat(verify("--scratch", database.url(), "--dir", folder.toString()).out())
        .contains("pending: 1 migration", "drift: 1 difference", "index by_hand on orders");

    Files.delete(folder.resolve("V20251231000000__orders.sql"));
    Run gone = verify();
    assertThat(gone.exitCode()).isEqualTo(1);
    assertThat(gone.err())
        .contains("ROWAN4102 V20251231000000 is applied and its file is gone")
        .contains("bring V20251231000000__orders.sql back");
  }
}
