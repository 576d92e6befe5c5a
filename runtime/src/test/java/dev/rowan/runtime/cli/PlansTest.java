package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Difference;
import dev.rowan.runtime.catalog.EmbeddedServer;
import dev.rowan.runtime.catalog.ScratchDatabase;
import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Sql;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.folder.MigrationFolder;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.script.MigrationScripts;
import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.script.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One folder a case, {@code before.sql} and {@code after.sql}: plan, migrate, compare, undo,
 * compare, with rows in the tables. {@code plan.sql} is what is written; {@code
 * -Drowan.goldens=write} writes it anew.
 */
class PlansTest {
  private static final Path CASES = Path.of("src/test/resources/dev/rowan/runtime/cli/plans");
  private static final Version VERSION = new Version("20261121093000");

  @TempDir private Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void goesThereAndBack(Path test) throws Exception {
    List<ScriptFile> files = thereAndBack(test, PlanOptions.NEWEST);
    String text =
        files.stream()
            .map(file -> "==== " + file.path() + "\n" + file.text())
            .collect(Collectors.joining("\n"));
    Path golden = test.resolve("plan.sql");
    if ("write".equals(System.getProperty("rowan.goldens"))) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource({"add_not_null,17", "add_column_volatile_default,14", "generated_column,16"})
  void goesThereAndBackAsOlderServersNeedIt(String name, int postgres) throws Exception {
    thereAndBack(CASES.resolve(name), postgres);
  }

  @Test
  void comesBackAsFarAsTheRowsThatAreLeftAllow() throws Exception {
    try (ScratchDatabase live = ScratchDatabase.create(EmbeddedServer.url());
        ScratchDatabase wanted = ScratchDatabase.create(EmbeddedServer.url())) {
      run(
          live,
          """
          CREATE TABLE makers (id int PRIMARY KEY);
          CREATE TABLE goods (id int PRIMARY KEY, code text NOT NULL UNIQUE CHECK (code <> ''),
              maker int REFERENCES makers);
          INSERT INTO makers VALUES (1);
          INSERT INTO goods VALUES (1, 'a', 1), (2, 'b', 1);
          """);
      run(wanted, "CREATE TABLE goods (id int PRIMARY KEY, maker int)");
      Schema before = read(live);
      write(before, read(wanted), PlanOptions.NEWEST);
      Migrations migrations = migrations(live);
      migrations.migrate();
      migrations.undoAll();
      assertThat(Difference.between(before, read(live)))
          .extracting(Difference::name)
          .containsExactly("goods.code", "constraint goods_maker_fkey on goods");
      assertThat(query(live, "SELECT id FROM goods WHERE maker = 1")).containsExactly("1", "2");
      migrations.migrate();
      assertThat(Difference.between(read(wanted), read(live))).isEmpty();
    }
  }

  /** Owners and rights are no part of a schema, and are to be there after each way. */
  @Test
  void keepsOwnersAndRightsOfWhatIsMadeAgain() throws Exception {
    String roles = "rights_maker, rights_reader, \"rights Reader\"";
    try (ScratchDatabase live = ScratchDatabase.create(EmbeddedServer.url());
        ScratchDatabase wanted = ScratchDatabase.create(EmbeddedServer.url())) {
      String sql =
          """
          CREATE TYPE mood AS ENUM ('ok', 'sad', 'bad');
          CREATE TABLE orders (id bigint PRIMARY KEY, total integer, mood mood,
              twice integer GENERATED ALWAYS AS (total * 2) STORED);
          CREATE VIEW totals AS SELECT id, total FROM orders;
          CREATE MATERIALIZED VIEW sums AS SELECT sum(total) AS s FROM totals;
          CREATE FUNCTION is_ok(m mood) RETURNS boolean LANGUAGE sql RETURN m = 'ok'::mood;
          """;
      run(live, sql);
      run(
          live,
          """
          CREATE ROLE rights_maker; CREATE ROLE rights_reader; CREATE ROLE "rights Reader";
          GRANT CREATE ON SCHEMA public TO rights_maker;
          ALTER VIEW totals OWNER TO rights_maker;
          GRANT SELECT, UPDATE ON totals TO rights_reader WITH GRANT OPTION;
          GRANT SELECT (total) ON totals TO "rights Reader";
          GRANT SELECT (twice) ON orders TO rights_reader;
          GRANT SELECT ON sums TO PUBLIC;
          REVOKE EXECUTE ON FUNCTION is_ok FROM PUBLIC;
          GRANT EXECUTE ON FUNCTION is_ok TO rights_reader;
          REVOKE USAGE ON TYPE mood FROM PUBLIC;
          ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO "rights Reader";
          """);
      run(
          wanted,
          sql.replace("'ok', 'sad', 'bad'", "'ok', 'bad'")
              .replace("total integer", "total bigint"));
      List<String> rights = rights(live);
      write(read(live), read(wanted), PlanOptions.NEWEST);
      Migrations migrations = migrations(live);
      migrations.migrate();
      assertThat(Difference.between(read(wanted), read(live))).isEmpty();
      assertThat(rights(live)).isEqualTo(rights);
      migrations.undoAll();
      assertThat(rights(live)).isEqualTo(rights);
      run(live, "DROP OWNED BY " + roles + " CASCADE");
    } finally {
      try (ScratchDatabase any = ScratchDatabase.create(EmbeddedServer.url())) {
        run(any, "DROP ROLE IF EXISTS " + roles);
      }
    }
  }

  private static List<String> rights(ScratchDatabase database) throws SQLException {
    return query(
        database,
        """
        SELECT format('%s %s %s', c.relname, c.relowner::regrole, (SELECT array_agg(a ORDER BY a::text)
          FROM unnest(coalesce(c.relacl, acldefault('r', c.relowner))) a))
        FROM pg_class c WHERE c.relname IN ('totals', 'sums', 'orders')
        UNION ALL
        SELECT format('%s.%s %s', a.attrelid::regclass, a.attname, a.attacl)
        FROM pg_attribute a WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384
        UNION ALL
        SELECT format('%s %s', p.proname, p.proacl) FROM pg_proc p WHERE p.proname = 'is_ok'
        UNION ALL
        SELECT format('%s %s', t.typname, t.typacl) FROM pg_type t WHERE t.typname = 'mood'
        ORDER BY 1
        """);
  }

  private List<ScriptFile> thereAndBack(Path test, int postgres) throws Exception {
    try (ScratchDatabase live = ScratchDatabase.create(EmbeddedServer.url());
        ScratchDatabase wanted = ScratchDatabase.create(EmbeddedServer.url())) {
      run(live, Files.readString(test.resolve("before.sql")));
      run(wanted, Files.readString(test.resolve("after.sql")));
      Schema before = read(live);
      Schema after = read(wanted);
      Map<String, String> rows = rows(live, before);
      List<ScriptFile> files = write(before, after, postgres);
      Migrations migrations = migrations(live);

      migrations.migrate();
      assertThat(Difference.between(after, read(live))).isEmpty();
      assertThat(SchemaDiff.between(read(live), after)).isEmpty();
      for (Table table : after.tables()) {
        if (before.table(table.name()).isPresent()) {
          assertThat(count(live, table)).isEqualTo(rows.get(table.name() + " count"));
        }
      }

      migrations.undoAll();
      assertThat(Difference.between(before, read(live))).isEmpty();
      boolean exact = files.stream().map(ScriptFile::text).noneMatch(PlansTest::leavesTraces);
      if (exact) {
        assertThat(rows(live, before)).isEqualTo(rows);
      }
      return files;
    }
  }

  private static boolean leavesTraces(String undo) {
    return undo.contains("-- not exact") || undo.contains("keep what was filled");
  }

  private List<ScriptFile> write(Schema before, Schema after, int postgres) throws IOException {
    List<SchemaChange> changes = SchemaDiff.between(before, after);
    Planned planned = Planner.plan(before, changes, PlanOptions.of(postgres, true));
    assertThat(planned.findings()).noneMatch(Finding::isError);
    List<ScriptFile> files = MigrationScripts.of(planned.plan(), VERSION, "case", "", postgres);
    new MigrationFolder(folder).write(files);
    return files;
  }

  private Migrations migrations(ScratchDatabase live) throws SQLException {
    return Migrations.of(source(live)).at("filesystem:" + folder).baseline(true).load();
  }

  private static void run(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Schema read(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return CatalogReader.read(connection);
    }
  }

  private static PGSimpleDataSource source(ScratchDatabase database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try (Connection connection = database.connect()) {
      source.setUrl(EmbeddedServer.url());
      source.setDatabaseName(connection.getCatalog());
    }
    return source;
  }

  private static String count(ScratchDatabase database, Table table) throws SQLException {
    return query(database, "SELECT count(*) FROM " + Sql.name(table.name())).get(0);
  }

  private static Map<String, String> rows(ScratchDatabase database, Schema schema)
      throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    for (Table table : schema.tables()) {
      rows.put(table.name() + " count", count(database, table));
      // As objects: the order of columns is no matter.
      String all = "SELECT to_jsonb(t)::text FROM " + Sql.name(table.name()) + " t ORDER BY 1";
      rows.put(table.name().toString(), query(database, all).toString());
    }
    return rows;
  }

  private static List<String> query(ScratchDatabase database, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      while (results.next()) {
        values.add(results.getString(1));
      }
    }
    return values;
  }
}
