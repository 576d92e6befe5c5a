package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.cli.CommandsTest.Run;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code import} writes and says, and its exit codes. */
class ImportCommandTest {
  private static final String SCHEMA =
      "CREATE TABLE orders (id bigint PRIMARY KEY, total numeric CHECK (total >= 0));"
          + " CREATE SCHEMA desk; CREATE TABLE desk.questions (id bigint PRIMARY KEY)";

  @TempDir private Path folder;
  private TestDatabase database;

  @BeforeEach
  void prepare() {
    database =
        TestServer.copyOf(
            ImportCommandTest.class, source -> execute(source.getConnection(), SCHEMA));
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void execute(String sql) throws SQLException {
    execute(database.dataSource().getConnection(), sql);
  }

  private Run run(String... more) {
    return runAt(database.url(), more);
  }

  private Run runAt(String url, String... more) {
    Stream<String> start =
        Stream.of("import", "--url", url, "--package", "shop", "--out", out().toString());
    return CommandsTest.run(Stream.concat(start, Stream.of(more)).toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String source(String name) throws IOException {
    return Files.readString(out().resolve("src/main/java/shop/" + name + ".java"));
  }

  @Test
  void projectIsWrittenAndToldInWords() throws IOException {
    Run run = run();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            "2 records, 0 SQL files in " + out(),
            "compile: javac @" + out().resolve("javac.args") + " -processorpath … -cp … -d …");
    assertThat(source("Order")).contains("@Check(\"total >= 0\") @Nullable BigDecimal total");
    assertThat(source("package-info")).startsWith("@Database(naming = SNAKE_CASE_PLURAL)\n");
    assertThat(source("desk/Question")).contains("@Table(schema = \"desk\")");
    assertThat(out().resolve("javac.args")).isNotEmptyFile();
    assertThat(out().resolve("src/main/resources/db/migration/schema.rowan")).isNotEmptyFile();
  }

  @Test
  void projectIsToldToPrograms() throws IOException {
    Run run = run("--json", "--schema", "desk");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.json())
        .containsEntry("records", Map.of("desk.questions", "shop.Question"))
        .containsEntry("notes", List.of())
        .containsEntry("leftOut", List.of());
    assertThat((List<?>) run.json().get("files"))
        .anyMatch("src/main/java/shop/Question.java"::equals)
        .allMatch(path -> Files.exists(out().resolve((String) path)));
  }

  @Test
  void folderThatIsNotEmptyIsWrittenToWithForceOnly() throws IOException {
    Path mine = out().resolve("src/main/java/shop/Order.java");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    Run refused = run();
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("out is not empty").contains("--force");
    assertThat(mine).hasContent("mine");
    assertThat(run("--force").exitCode()).isZero();
    assertThat(source("Order")).contains("record Order(");
  }

  @Test
  void nothingIsLeftOfAnImportThatCannotBeWritten() throws IOException {
    Files.createDirectories(out().resolve("javac.args/not-empty"));
    assertThat(run("--force").exitCode()).isEqualTo(1);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
    assertThat(out().resolve("src")).doesNotExist();
  }

  @Test
  void newFolderIsThereWholeOrNotAtAll() throws IOException {
    Path stale = folder.resolve(".out.tmp/left/by/a/crash");
    Files.createDirectories(stale);
    assertThat(run().exitCode()).isZero();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(out());
    }
    assertThat(out().resolve("left")).doesNotExist();
  }

  @Test
  void whatCannotBeHeldIsNamed() throws SQLException, IOException {
    execute("CREATE TYPE shell");
    Run run = run();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("left out:\n").contains("shell");
    assertThat(source("Order")).contains("record Order(");
    Run json = run("--json", "--force");
    assertThat(json.exitCode()).isEqualTo(3);
    assertThat(json.json().get("leftOut").toString()).contains("shell");
  }

  @Test
  void userWhoMayNotBuildACopyGetsSqlAsItIsStored() throws SQLException, IOException {
    execute("CREATE ROLE reader_of_tables LOGIN; GRANT USAGE ON SCHEMA desk TO reader_of_tables");
    try {
      Run run = runAt(database.url().replace("user=postgres", "user=reader_of_tables"));
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out())
          .contains("SQL is as PostgreSQL stores it, no scratch copy could be made: ERROR:");
      assertThat(source("Order")).contains("@Check(\"(total >= (0)::numeric)\")");
    } finally {
      execute("DROP OWNED BY reader_of_tables; DROP ROLE reader_of_tables");
    }
  }

  @Test
  void tablesThatAreNoRecordsOrEntitiesAreTold() throws SQLException {
    String columns =
        IntStream.range(0, 255).mapToObj(i -> "c" + i + " text").collect(Collectors.joining(", "));
    execute("CREATE TABLE wide (" + columns + "); CREATE TABLE log (line text)");
    Run run = run();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("public.wide has 255 columns, more than a record can have: it is kept as SQL")
        .contains("public.log has no primary key: its record has no entity")
        .contains("3 records, 1 SQL file in");
    assertThat(out().resolve("src/main/resources/db/schema/public/tables/wide.sql"))
        .isNotEmptyFile();
  }

  @Test
  void wrongUsageIsTold() {
    Run url = runAt("mysql://x");
    assertThat(url.exitCode()).isEqualTo(2);
    assertThat(url.err()).contains("mysql://x is no JDBC URL of PostgreSQL");
    String[] name = {
      "import", "--url", database.url(), "--package", "2shop", "--out", out().toString()
    };
    assertThat(CommandsTest.run(name).exitCode()).isEqualTo(2);
    assertThat(CommandsTest.run(name).err()).contains("2shop is no name of a package");
    assertThat(out()).doesNotExist();
  }
}
