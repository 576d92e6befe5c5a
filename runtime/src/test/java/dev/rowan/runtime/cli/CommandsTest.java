package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.runtime.catalog.CatalogOptions;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

/** What {@code verify}, {@code status} and {@code diff} say, and their exit codes. */
class CommandsTest {
  private static final String SCHEMA =
      "CREATE TABLE orders (id bigint PRIMARY KEY, note varchar(500));"
          + " CREATE INDEX orders_note_idx ON orders (note)";

  @TempDir private Path folder;
  private TestDatabase database;

  /** What a command wrote and how it ended. */
  record Run(int exitCode, String out, String err) {
    Map<String, Object> json() throws IOException {
      return JSON.std.mapFrom(out);
    }
  }

  @BeforeEach
  void prepare() {
    database =
        TestServer.copyOf(
            CommandsTest.class,
            source -> {
              try (Connection connection = source.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA);
              }
            });
  }

  @AfterEach
  void drop() {
    database.close();
  }

  static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        RowanCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Writes the snapshot of the database as it is. */
  private String snapshot() throws SQLException, IOException {
    try (Connection connection = database.dataSource().getConnection()) {
      Schema schema = CatalogReader.read(connection);
      Path file = folder.resolve("schema.rowan");
      Files.writeString(file, new Snapshot("20260101000000", schema, List.of()).write());
      return file.toString();
    }
  }

  private Run verify(String... more) throws SQLException, IOException {
    Path file = folder.resolve("schema.rowan");
    if (!Files.exists(file)) {
      snapshot();
    }
    String[] start = {"verify", "--url", database.url(), "--snapshot", file.toString()};
    return run(concat(start, more));
  }

  private static String[] concat(String[] start, String... more) {
    return Stream.concat(Stream.of(start), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void untouchedDatabaseHasNotDrifted() throws SQLException, IOException {
    assertThat(verify())
        .isEqualTo(new Run(0, "no drift: the database is as V20260101000000 left it\n", ""));
    assertThat(verify("--scratch", database.url()).exitCode()).isZero();
    assertThat(verify("--scratch", "embedded").exitCode()).isZero();
    Run json = verify("--json");
    assertThat(json.json())
        .containsEntry("drift", false)
        .containsEntry("version", "20260101000000")
        .containsEntry("differences", List.of());
  }

  @Test
  void driftIsToldWithWhatMendsIt() throws SQLException, IOException {
    snapshot();
    execute("ALTER TABLE orders ALTER note TYPE varchar(200); CREATE TABLE intruder (id integer)");
    Run run = verify();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            drift: 2 differences between the database and V20260101000000
              table intruder  database: a table of 1 column   expected: nothing
                mend: DROP TABLE public.intruder;
                caution: table intruder is dropped, and its rows with it
              orders.note  type  database: varchar(200)   expected: varchar(500)
                mend: ALTER TABLE public.orders ALTER COLUMN note TYPE varchar(500);
            """);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void driftIsToldToPrograms() throws SQLException, IOException {
    snapshot();
    execute("DROP INDEX orders_note_idx");
    Run run = verify("--json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json()).containsEntry("drift", true);
    assertThat(JSON.std.asString(run.json().get("differences")))
        .contains("\"name\":\"index orders_note_idx on orders\"")
        .contains("\"database\":\"nothing\"")
        .contains("\"mend\":[\"CREATE INDEX orders_note_idx ON public.orders (note)\"]");
  }

  @Test
  void copyThatCannotBeBuiltNamesTheRemedy() throws SQLException, IOException {
    snapshot();
    execute(
        "CREATE ROLE verifier_without_rights LOGIN;"
            + " GRANT SELECT ON ALL TABLES IN SCHEMA public TO verifier_without_rights");
    try {
      String url = database.url().replace("user=postgres", "user=verifier_without_rights");
      String[] verify = {
        "verify", "--url", url, "--snapshot", folder.resolve("schema.rowan").toString()
      };
      Run run = run(verify);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .contains("ERROR ROWAN4102 no copy of the snapshot can be built to compare with:")
          .contains("must be owner of schema public")
          .contains("  build it elsewhere: --scratch embedded, or --scratch URL");
      assertThat(run(concat(verify, "--scratch", "embedded")).exitCode()).isZero();
      Run nowhere = run(concat(verify, "--scratch", "somewhere"));
      assertThat(nowhere.exitCode()).isEqualTo(2);
      assertThat(nowhere.err()).contains("somewhere is no place for a copy");
    } finally {
      execute("DROP OWNED BY verifier_without_rights; DROP ROLE verifier_without_rights");
    }
  }

  @Test
  void unreadableSnapshotIsTold() throws SQLException, IOException {
    Path file = folder.resolve("schema.rowan");
    Files.writeString(file, "rowan 1\n\ntable public.t\n  colum a integer\n");
    Run run = verify();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ERROR ROWAN4101").contains("line 4").contains("colum");
    Files.delete(file);
    Run missing = run("verify", "--url", database.url(), "--snapshot", file.toString());
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no file " + file);
  }

  @Test
  void serverThatIsDownIsTold() throws SQLException, IOException {
    String nobody = "jdbc:postgresql://localhost:1/postgres?user=postgres";
    Run run = run("verify", "--url", nobody, "--snapshot", snapshot());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("ERROR ROWAN4102 Connection to localhost:1 refused")
        .contains("is the server up, and the URL right?");
    Run diff = run("diff", "--from", nobody, "--to", "empty", "--json");
    assertThat(diff.exitCode()).isEqualTo(1);
    assertThat(diff.json().get("findings").toString()).contains("ROWAN4102").contains("refused");
    Run status = run("status", "--url", nobody, "--dir", folder.toString());
    assertThat(status.exitCode()).isEqualTo(1);
    assertThat(status.err()).contains("refused").contains("is the server up");
  }

  @Test
  void wrongUserAndDatabaseAreTold() throws SQLException, IOException {
    String file = snapshot();
    String stranger = database.url().replace("user=postgres", "user=nobody_of_this_name");
    Run user = run("verify", "--url", stranger, "--snapshot", file);
    assertThat(user.exitCode()).isEqualTo(1);
    assertThat(user.err()).contains("nobody_of_this_name").contains("?user=…&password=…");
    String nowhere = database.url().replace(database.name(), "no_such_database");
    Run name = run("diff", "--from", nowhere, "--to", file);
    assertThat(name.exitCode()).isEqualTo(1);
    assertThat(name.err()).contains("no_such_database").contains("create the database first");
    Run usage = run("verify", "--url", "mysql://x", "--snapshot", file);
    assertThat(usage.exitCode()).isEqualTo(2);
    assertThat(usage.err()).contains("mysql://x is no JDBC URL of PostgreSQL");
  }

  @Test
  void statusShowsWhatIsAppliedAndPending() throws SQLException, IOException {
    String[] status = {"status", "--url", database.url(), "--dir", folder.toString()};
    Run none = run(status);
    assertThat(none).isEqualTo(new Run(0, "no migrations\n", ""));
    Files.writeString(folder.resolve("V20260101000000__notes.sql"), "CREATE TABLE notes (a text);");
    Files.writeString(folder.resolve("V20260101000001__more.sql"), "CREATE TABLE more (a text);");
    Files.createDirectories(folder.resolve("undo"));
    Files.writeString(folder.resolve("undo/U20260101000000__notes.sql"), "DROP TABLE notes;");
    Run pending = run(status);
    assertThat(pending.exitCode()).isZero();
    assertThat(pending.out().lines())
        .containsExactly(
            "  V20260101000000  notes  pending" + " ".repeat(34) + "undo ready",
            "  V20260101000001  more   pending" + " ".repeat(34) + "no undo");
    Files.delete(folder.resolve("V20260101000001__more.sql"));
    assertThat(run("migrate", "--baseline", "--url", database.url(), "--dir", folder.toString()))
        .matches(run -> run.exitCode() == 0);
    assertThat(run(status).out()).contains("applied").contains("undo ready");
    Map<String, Object> json = run(concat(status, "--json")).json();
    assertThat(json).containsEntry("upToDate", true).containsEntry("pendingDrops", List.of());
    assertThat(json.get("versions").toString()).contains("version=20260101000000");
    Run noFolder = run("status", "--url", database.url(), "--dir", folder + "/nowhere");
    assertThat(noFolder.exitCode()).isEqualTo(2);
    assertThat(noFolder.err()).contains("there is no folder");
  }

  /**
   * What the model cannot hold is named, and is there after a plan that changes its surroundings.
   */
  @Test
  void planLeavesWhatItDoesNotManage() throws SQLException, IOException {
    execute(
        "CREATE TYPE shell; COMMENT ON INDEX orders_pkey IS 'kept';"
            + " CREATE INDEX orders_lower_idx ON orders (lower(note));"
            + " ALTER INDEX orders_lower_idx ALTER COLUMN 1 SET STATISTICS 300;"
            + " CREATE FOREIGN DATA WRAPPER nothing; CREATE SERVER far FOREIGN DATA WRAPPER nothing;"
            + " CREATE USER MAPPING FOR public SERVER far;"
            + " CREATE FOREIGN TABLE away (id integer) SERVER far;"
            + " COMMENT ON COLUMN away.id IS 'kept';"
            + " CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
            + " CREATE TRIGGER touch BEFORE INSERT ON away FOR EACH ROW EXECUTE FUNCTION touch()");
    String file = snapshot();
    List<NotManaged> before = notManaged();
    assertThat(before).hasSize(6);
    execute(
        "ALTER TABLE orders ADD total integer, ADD CHECK (id > 0); DROP INDEX orders_note_idx;"
            + " CREATE TABLE intruder (id integer)");
    String out = folder.resolve("plan").toString();
    Run plan =
        run("plan", "--from", database.url(), "--to", file, "--out", out, "--allow-destructive");
    assertThat(plan.exitCode()).isZero();
    before.forEach(
        thing -> assertThat(plan.out()).contains("  left as it is, not managed: " + thing));
    Run migrate = run("migrate", "--baseline", "--url", database.url(), "--dir", out);
    assertThat(migrate.exitCode()).as(migrate.err()).isZero();
    assertThat(verify().exitCode()).isZero();
    assertThat(notManaged()).isEqualTo(before);
  }

  /** Nor does it make again what would come back without such a thing. */
  @Test
  void planRefusesToLoseWhatItDoesNotManage() throws SQLException, IOException {
    execute("COMMENT ON INDEX orders_pkey IS 'kept'");
    String file = snapshot();
    execute(
        "ALTER TABLE orders ADD total integer NOT NULL DEFAULT 1, DROP CONSTRAINT orders_pkey,"
            + " ADD PRIMARY KEY (id, total); COMMENT ON INDEX orders_pkey IS 'kept'");
    Path out = folder.resolve("plan");
    Run plan =
        run(
            "plan",
            "--from",
            database.url(),
            "--to",
            file,
            "--out",
            out.toString(),
            "--allow-destructive");
    assertThat(plan.exitCode()).isEqualTo(3);
    assertThat(plan.err())
        .contains("ROWAN3010", "orders_pkey", "the comment on the index of a constraint");
    assertThat(out).doesNotExist();
  }

  private List<NotManaged> notManaged() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return CatalogReader.readContents(connection, CatalogOptions.ALL).notManaged();
    }
  }

  @Test
  void diffListsWhatDiffers() throws SQLException, IOException {
    String file = snapshot();
    Run equal = run("diff", "--from", database.url(), "--to", file);
    assertThat(equal).isEqualTo(new Run(0, "no differences\n", ""));
    execute("ALTER TABLE orders ADD total integer DEFAULT 0; DROP INDEX orders_note_idx");
    Run run = run("diff", "--from", file, "--to", database.url());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            + orders.total  integer default 0
            - index orders_note_idx on orders
            """);
    Run json = run("diff", "--json", "--from", file, "--to", database.url());
    assertThat(json.json()).containsEntry("equal", false);
    assertThat((List<?>) json.json().get("differences")).hasSize(2);
    Run usage = run("diff", "--from", file, "--to", "nothing.sql");
    assertThat(usage.exitCode()).isEqualTo(2);
    assertThat(usage.err()).contains("there is no file nothing.sql").contains("a state is");
  }

  @Test
  void partitionsAreMadeOrOnlyTold() throws SQLException, IOException {
    execute("CREATE TABLE event (at date NOT NULL) PARTITION BY RANGE (at)");
    snapshot();
    String[] start = {"partitions", "--url", database.url(), "--table", "event", "--ahead", "1"};
    Run dry = run(concat(start, "--dry-run", "--json"));
    assertThat(dry.json()).containsEntry("dryRun", true);
    assertThat((List<?>) dry.json().get("steps")).hasSize(2);
    assertThat(run(start).out()).contains("create public.event_p2").doesNotContain("CREATE TABLE");
    assertThat(run(start)).isEqualTo(new Run(0, "nothing to do\n", ""));
    assertThat(verify().exitCode()).isZero();
    Run plan =
        run("diff", "--from", database.url(), "--to", folder.resolve("schema.rowan").toString());
    assertThat(plan.exitCode()).as(plan.out()).isZero();
    assertThat(run(concat(start, "--interval", "1 fortnight")).exitCode()).isEqualTo(2);
    assertThat(run(concat(start, "--ahead", "-1")).exitCode()).isEqualTo(2);
    Run none = run("partitions", "--url", database.url(), "--table", "orders");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("ROWAN4031").contains("kept are tables");
  }
}
