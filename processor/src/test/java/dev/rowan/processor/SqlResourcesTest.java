package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQL files as part of the schema, however they are spread over compiles and modules. */
class SqlResourcesTest {
  private static final String ORDER =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      @Table("orders") public record Order(@Id UUID id, @Index String status, int total) {}
      """;
  private static final String LINE =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      @Table("order_lines") public record Line(@Id @References(Order.class) UUID orderId, @Id int line) {}
      """;
  private static final String OPEN =
      "CREATE VIEW open_orders AS SELECT id, total FROM orders WHERE status = 'OPEN';\n";
  private static final String GUARD =
      """
      -- Paid orders stay.
      CREATE FUNCTION guard_paid() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'paid orders stay';
      END $$;
      """;
  private static final String TRIGGER =
      """
      CREATE TRIGGER guard BEFORE DELETE ON orders FOR EACH ROW WHEN (OLD.status = 'PAID')
        EXECUTE FUNCTION guard_paid();
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void filesBecomePartOfTheSchemaInTheOrderOfTheirNeeds(TestCompiler compiler) throws IOException {
    shop();
    write("public/views/a_rich.sql", "CREATE VIEW a_rich AS SELECT * FROM open_orders;");

    String schema = schema(compile(compiler, "out", records()));

    assertThat(schema)
        .containsSubsequence(
            "CREATE TABLE public.orders",
            "CREATE VIEW public.open_orders",
            "CREATE VIEW public.a_rich")
        .containsSubsequence("CREATE FUNCTION public.guard_paid()", "CREATE TRIGGER guard");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void secondCompileGivesTheSameBytes(TestCompiler compiler) throws IOException {
    shop();
    Map<String, String> first = contents(compile(compiler, "out", records()).output());

    assertThat(contents(compile(compiler, "out", records()).output())).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void oneRecordAloneLosesNoFile(TestCompiler compiler) throws IOException {
    shop();
    String whole = schema(compile(compiler, "out", records()));

    assertThat(schema(compile(compiler, "out", Map.of("shop/Line.java", LINE)))).isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void compileWithoutTheOptionLosesNoFile(TestCompiler compiler) throws IOException {
    shop();
    String whole = schema(compile(compiler, "out", records()));

    Result without = compile(compiler, "out", false, records());

    assertThat(schema(without)).isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void classThatIsNoRecordIsEnoughToSeeAChangedFile(TestCompiler compiler) throws IOException {
    shop();
    compile(compiler, "out", records());
    write("public/views/open_orders.sql", OPEN.replace("OPEN", "NEW"));

    Result other =
        compile(compiler, "out", Map.of("shop/Other.java", "package shop; class Other {}"));

    assertThat(schema(other)).contains("'NEW'").doesNotContain("'OPEN'");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void deletedFileIsGoneHereAndInOtherModules(TestCompiler compiler) throws IOException {
    shop();
    compile(compiler, "out", records());
    Files.delete(folder.resolve("sql/public/views/open_orders.sql"));

    Result without = compile(compiler, "out", records());
    assertThat(schema(without)).contains("guard").doesNotContain("open_orders");

    assertThat(schema(compile(compiler, "out", false, records()))).isEqualTo(schema(without));
    Result other = compile(compiler, "other", false, other(), folder.resolve("out"));
    assertThat(schema(other)).contains("guard").doesNotContain("open_orders");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void filesOfOtherModulesComeFromTheClassPath(TestCompiler compiler) throws IOException {
    shop();
    String whole = schema(compile(compiler, "whole", records()));
    compile(compiler, "one", Map.of("shop/Order.java", ORDER));
    deleteFolder(folder.resolve("sql"));
    write("views/lines.sql", "CREATE VIEW lines AS SELECT count(*) AS n FROM order_lines;");

    Result two = compile(compiler, "two", Map.of("shop/Line.java", LINE), folder.resolve("one"));

    assertThat(schema(two)).contains("CREATE VIEW public.lines");
    assertThat(schema(two).lines()).containsAll(whole.lines().toList());
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void compileOfTestsIsNoOwnerOfTheFolder(TestCompiler compiler) throws IOException {
    shop();
    compile(compiler, "out", records());

    Result tests =
        compile(
            compiler,
            "tests",
            Map.of("shop/OrderTest.java", "package shop; class OrderTest { Order order; }"),
            folder.resolve("out"));

    assertThat(contents(tests.output()).keySet()).containsExactly("shop/OrderTest.class");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void folderAloneIsASchema(TestCompiler compiler) throws IOException {
    write("t.sql", "CREATE TABLE notes (id bigint PRIMARY KEY, body text);");

    Result result =
        compile(compiler, "out", Map.of("shop/Other.java", "package shop; class Other {}"));

    assertThat(schema(result)).contains("CREATE TABLE public.notes");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void faultsOfAllFilesAreToldWithTheirPlaces(TestCompiler compiler) throws IOException {
    write("a.sql", "CREATE TABLE notes (id bigint,\n  ,);");
    write("b.sql", "ALTER TABLE ordres ENABLE ROW LEVEL SECURITY;");
    write("c.sql", "\nCREATE TABLE orders (id bigint);");
    write("d.sql", "INSERT INTO orders VALUES (1);");
    write("e.sql", "CREATE OR REPLACE VIEW v AS SELECT 1 AS a;");
    write("f.sql", "CREATE OR REPLACE VIEW v AS SELECT 2 AS a;");
    write("g.sql", "ALTER TABLE orders DROP COLUMN status;");
    write("h.sql", "CREATE TABLE twice (a int, a int);");
    write("i.sql", "FROBNICATE orders;");
    write("j.sql", "COMMENT ON COLUMN orders.totl IS 'gross';");

    Result result = tryCompile(compiler, "out", true, records());

    assertThat(result.success()).isFalse();
    assertThat(messages(result))
        .anySatisfy(one -> assertThat(one).startsWith("ROWAN1811").contains("a.sql:2:"))
        .anySatisfy(
            one ->
                assertThat(one)
                    .startsWith("ROWAN1813")
                    .contains("b.sql:1:1")
                    .contains("did you mean public.orders?"))
        .anySatisfy(one -> assertThat(one).startsWith("ROWAN1814").contains("c.sql:2:1"))
        .anySatisfy(one -> assertThat(one).startsWith("ROWAN1819").contains("d.sql:1:1"))
        .anySatisfy(one -> assertThat(one).startsWith("ROWAN1814").contains("e.sql:1:1"))
        .anySatisfy(
            one -> assertThat(one).startsWith("ROWAN1816").contains("g.sql:1:1").contains("status"))
        .anySatisfy(one -> assertThat(one).startsWith("ROWAN1815").contains("h.sql:1:"))
        .anySatisfy(one -> assertThat(one).startsWith("ROWAN1812").contains("i.sql:1:1"))
        .anySatisfy(
            one ->
                assertThat(one)
                    .startsWith("ROWAN1813")
                    .contains("j.sql:1:1")
                    .contains("did you mean public.orders.total?"))
        .hasSize(9);
  }

  @Test
  void faultyRecordHidesNoFaultyFile() throws IOException {
    write("a.sql", "CREATE TABLE notes (id bigint,\n  ,);");

    Result result =
        tryCompile(
            TestCompiler.JAVAC,
            "out",
            true,
            Map.of("shop/Order.java", ORDER.replace("String status", "Thread status")));

    assertThat(messages(result))
        .anyMatch(one -> one.startsWith("ROWAN1301"))
        .anyMatch(one -> one.startsWith("ROWAN1811"));
  }

  @Test
  void fileThatIsNotUtf8IsTold() throws IOException {
    Files.createDirectories(folder.resolve("sql"));
    Files.write(folder.resolve("sql/latin.sql"), new byte[] {'-', '-', ' ', (byte) 0xE4});

    Result result = tryCompile(TestCompiler.JAVAC, "out", true, records());

    assertThat(messages(result))
        .hasSize(1)
        .allMatch(one -> one.startsWith("ROWAN1818") && one.contains("latin.sql"));
  }

  @Test
  void differencesNameTheFileAndItsLine() throws IOException {
    shop();
    Result result = compile(TestCompiler.JAVAC, "out", records());
    assertThat(messages(result)).hasSize(1);
    assertThat(messages(result).get(0))
        .containsPattern("\\+ view open_orders +open_orders.sql:1")
        .containsPattern("\\+ routine guard_paid\\(\\) +guard_paid.sql:2")
        .contains("+ orders ");
    migrate("initial");

    write("public/views/open_orders.sql", OPEN.replace("OPEN", "NEW"));
    write("public/functions/guard_paid.sql", GUARD.replace("orders stay'", "orders do'"));
    Files.delete(folder.resolve("sql/public/tables/orders.sql"));

    assertThat(messages(compile(TestCompiler.JAVAC, "out", records())).get(0))
        .contains("(3 changes since V")
        .containsPattern("~ view open_orders +query +open_orders.sql:1")
        .containsPattern("~ routine guard_paid\\(\\) +definition +guard_paid.sql:2")
        .containsPattern("- trigger guard on orders +trigger +Order.java:4");
  }

  @Test
  void viewIsMadeAnewAroundItsColumnAndFunctionIsReplaced() throws IOException {
    shop();
    migrate("initial");

    write("public/functions/guard_paid.sql", GUARD.replace("orders stay'", "orders do'"));
    compile(
        TestCompiler.JAVAC,
        "out",
        Map.of("shop/Order.java", ORDER.replace("int total", "long total")),
        "-Arowan.migration=change");

    String change = migration("change");
    assertThat(change)
        .containsSubsequence(
            "DROP VIEW public.open_orders", "ALTER COLUMN total TYPE", "CREATE VIEW")
        .contains("CREATE OR REPLACE FUNCTION public.guard_paid()");
  }

  @Test
  void removedFilesLeaveAtOnceUnlessTheyHoldRows() throws IOException {
    shop();
    write("public/types/mood.sql", "CREATE TYPE mood AS ENUM ('sad', 'ok');");
    write("public/sequences/numbers.sql", "CREATE SEQUENCE numbers;");
    write("public/tables/notes.sql", "CREATE TABLE notes (id bigint PRIMARY KEY, body text);");
    migrate("initial");
    deleteFolder(folder.resolve("sql"));
    Files.createDirectories(folder.resolve("sql"));

    migrate("without");
    assertThat(migration("without"))
        .contains("DROP VIEW public.open_orders", "DROP FUNCTION", "DROP TRIGGER guard")
        .doesNotContain("DROP TABLE", "DROP TYPE", "DROP SEQUENCE");
    assertThat(messages(compile(TestCompiler.JAVAC, "out", records()))).isEmpty();

    compile(TestCompiler.JAVAC, "out", records(), "-Arowan.drop=mood,notes,numbers");
    assertThat(migration("drop")).contains("DROP TABLE public.notes", "DROP TYPE", "DROP SEQUENCE");
    assertThat(messages(compile(TestCompiler.JAVAC, "out", records()))).isEmpty();
  }

  private void shop() throws IOException {
    write("public/views/open_orders.sql", OPEN);
    write("public/functions/guard_paid.sql", GUARD);
    write("public/tables/orders.sql", TRIGGER);
  }

  private static Map<String, String> other() {
    return Map.of("shop/Note.java", LINE.replace("order_lines", "notes").replace("Line", "Note"));
  }

  private static Map<String, String> records() {
    return Map.of("shop/Order.java", ORDER, "shop/Line.java", LINE);
  }

  private void write(String path, String sql) throws IOException {
    Path file = folder.resolve("sql").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }

  private void migrate(String name) throws IOException {
    compile(TestCompiler.JAVAC, "out", records(), "-Arowan.migration=" + name);
  }

  private Result compile(
      TestCompiler compiler, String output, Map<String, String> sources, Path... classPath)
      throws IOException {
    return compile(compiler, output, true, sources, classPath);
  }

  private Result compile(
      TestCompiler compiler, String output, Map<String, String> sources, String option)
      throws IOException {
    return succeeded(tryCompile(compiler, output, true, sources, List.of(option)));
  }

  private Result compile(
      TestCompiler compiler,
      String output,
      boolean sql,
      Map<String, String> sources,
      Path... classPath)
      throws IOException {
    return succeeded(tryCompile(compiler, output, sql, sources, List.of(), classPath));
  }

  private static Result succeeded(Result result) {
    assertThat(result.success())
        .as(() -> String.join("\n", result.diagnostics().stream().map(Result::message).toList()))
        .isTrue();
    return result;
  }

  private Result tryCompile(
      TestCompiler compiler, String output, boolean sql, Map<String, String> sources)
      throws IOException {
    return tryCompile(compiler, output, sql, sources, List.of());
  }

  private Result tryCompile(
      TestCompiler compiler,
      String output,
      boolean sql,
      Map<String, String> sources,
      List<String> options,
      Path... classPath)
      throws IOException {
    Path out = Files.createDirectories(folder.resolve(output));
    List<Path> path = Stream.concat(Stream.of(out), Stream.of(classPath)).toList();
    List<String> all = new ArrayList<>(options);
    if (sql) {
      all.add("-Arowan.sql=" + folder.resolve("sql"));
    }
    if (output.equals("out")) {
      all.add("-Arowan.migrations=" + folder.resolve("migrations"));
    }
    deleteFolder(out.resolve(".sources"));
    return compiler.compile(sources, out, path, all.toArray(String[]::new));
  }

  private static List<String> messages(Result result) {
    return result.rowan().stream()
        .map(Result::message)
        .map(message -> message.substring(message.indexOf("ROWAN")).replaceAll("\n +", "\n  "))
        .toList();
  }

  private static String schema(Result result) throws IOException {
    return Files.readString(result.output().resolve("META-INF/rowan/schema.sql"));
  }

  /** Returns all files of one migration, without their undo scripts. */
  private String migration(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches("V\\d+__" + name + ".*\\.sql")) {
          all.append(Files.readString(file));
        }
      }
      return all.toString();
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(".")) {
          contents.put(
              name,
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }
}
