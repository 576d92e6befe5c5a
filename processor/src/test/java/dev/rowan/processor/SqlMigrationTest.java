package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.Difference;
import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import dev.rowan.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations of records and SQL files that need each other, on a server: there and back. */
class SqlMigrationTest {
  private static final String RECORDS =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.math.BigDecimal;
      import java.util.UUID;

      @Table("orders")
      @Check(name = "orders_ref_is_valid", value = "valid_ref(ref)")
      @Index(name = "orders_plain_ref", columns = "(plain_ref(ref))")
      record Order(
          @Id UUID id,
          @Default(sql = "next_ref()") String ref,
          @Column(type = "mood") String mood,
          int total) {}

      @View("ref_totals")
      record RefTotal(@Id String ref, BigDecimal total) {}

      @View(value = "mood_counts", materialized = true)
      @Index(columns = "mood", unique = true)
      record MoodCount(@Id @Column(type = "mood") String mood, long orders) {}

      @View(query = "SELECT ref, total FROM big_totals WHERE total > 1000")
      record HugeTotal(@Id String ref, BigDecimal total) {}
      """;

  @TempDir private Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();

  private void first() {
    files.put(
        "views/a_big.sql", "CREATE VIEW big_totals AS SELECT * FROM ref_totals WHERE total > 9;");
    files.put(
        "views/ref_totals.sql",
        "CREATE VIEW ref_totals AS SELECT ref, sum(total) AS total FROM orders GROUP BY ref;");
    files.put(
        "views/mood_counts.sql",
        "CREATE MATERIALIZED VIEW mood_counts AS"
            + " SELECT mood, count(*) AS orders FROM orders GROUP BY mood;");
    files.put("types/mood.sql", "CREATE TYPE mood AS ENUM ('sad', 'ok');");
    files.put("refs.sql", "CREATE SEQUENCE refs; COMMENT ON SEQUENCE refs IS 'numbers of orders';");
    files.put(
        "functions/valid_ref.sql",
        "CREATE FUNCTION valid_ref(ref text) RETURNS boolean LANGUAGE sql IMMUTABLE"
            + " RETURN plain_ref(ref) <> '';");
    files.put(
        "functions/plain_ref.sql",
        "CREATE FUNCTION plain_ref(text) RETURNS text LANGUAGE sql IMMUTABLE"
            + " AS $$ SELECT lower($1) $$;");
    files.put(
        "functions/next_ref.sql",
        "CREATE FUNCTION next_ref() RETURNS text LANGUAGE sql"
            + " AS $$ SELECT 'R' || nextval('public.refs') $$;");
    files.put(
        "functions/touch.sql",
        "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;");
    files.put(
        "tables/orders.sql",
        """
        CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
        CREATE RULE quiet AS ON DELETE TO orders WHERE old.mood = 'ok' DO INSTEAD NOTHING;
        ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
        CREATE POLICY happy ON orders USING (mood <> 'sad');
        CREATE STATISTICS orders_ref_mood (dependencies) ON ref, mood FROM orders;
        ALTER TABLE orders ALTER COLUMN ref SET STATISTICS 500;
        """);
    files.put(
        "aggregates/longest.sql",
        """
        CREATE FUNCTION longer(text, text) RETURNS text LANGUAGE sql IMMUTABLE
          AS $$ SELECT CASE WHEN length($1) > length($2) THEN $1 ELSE $2 END $$;
        CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
        """);
    files.put("procedures/calm.sql", "CREATE PROCEDURE calm() LANGUAGE sql AS $$ SELECT 1 $$;");
  }

  @Test
  void versionsLeadToWhatTheSchemaScriptMakesAndBack() throws Exception {
    first();
    compile(RECORDS, "initial");
    try (TestDatabase database = TestServer.empty()) {
      Schema initial = migrated(database);
      execute(
          database.dataSource(),
          "INSERT INTO orders (id, mood, total) VALUES (gen_random_uuid(), 'ok', 12)");

      files.put(
          "functions/plain_ref.sql",
          "CREATE FUNCTION plain_ref(text) RETURNS text LANGUAGE sql IMMUTABLE"
              + " AS $$ SELECT trim(lower($1)) $$;");
      files.put(
          "views/ref_totals.sql",
          "CREATE VIEW ref_totals AS SELECT ref, sum(total) AS total, count(*) AS orders"
              + " FROM orders GROUP BY ref;");
      files.put("types/mood.sql", "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');");
      files.put(
          "functions/touch.sql",
          "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql"
              + " AS $$ BEGIN NEW.total := NEW.total; RETURN NEW; END $$;");
      files.remove("procedures/calm.sql");
      compile(RECORDS.replace("int total", "long total"), "second");
      migrated(database);

      undoLast(database, "second");
      assertThat(Difference.between(initial, read(database.dataSource())))
          .filteredOn(one -> !one.toString().contains("mood"))
          .isEmpty();
    }
  }

  /** Migrates, and holds the database against one that the schema script makes. */
  private Schema migrated(TestDatabase database) throws Exception {
    Migrations.of(database.dataSource()).at("filesystem:" + folder.resolve("db")).load().migrate();
    Schema found = read(database.dataSource());
    try (TestDatabase loaded = TestServer.empty()) {
      execute(
          loaded.dataSource(), Files.readString(folder.resolve("out/META-INF/rowan/schema.sql")));
      assertThat(Difference.between(read(loaded.dataSource()), found)).isEmpty();
    }
    return found;
  }

  private void undoLast(TestDatabase database, String name) throws IOException {
    int count;
    try (var all = Files.list(folder.resolve("db"))) {
      count =
          (int)
              all.filter(file -> file.toString().matches(".*V\\d+__" + name + ".*\\.sql")).count();
    }
    Migrations.of(database.dataSource())
        .at("filesystem:" + folder.resolve("db"))
        .load()
        .undoLast(count);
  }

  private void compile(String records, String migration) throws IOException {
    Path sql = folder.resolve("sql");
    if (Files.exists(sql)) {
      Files.move(sql, Files.createTempDirectory(folder, "old").resolve("sql"));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = sql.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Path out = Files.createDirectories(folder.resolve("out"));
    Result result =
        TestCompiler.JAVAC.compile(
            Map.of("shop/Shop.java", records),
            out,
            List.of(out),
            "-Arowan.sql=" + sql,
            "-Arowan.migrations=" + folder.resolve("db"),
            "-Arowan.migration=" + migration);
    assertThat(result.success())
        .as(() -> String.join("\n", result.diagnostics().stream().map(Result::message).toList()))
        .isTrue();
  }

  private static Schema read(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return CatalogReader.read(connection);
    }
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
