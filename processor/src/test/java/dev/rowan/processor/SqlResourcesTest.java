package dev.rowan.processor;

import static dev.rowan.processor.SqlModule.LINE;
import static dev.rowan.processor.SqlModule.OPEN;
import static dev.rowan.processor.SqlModule.ORDER;
import static dev.rowan.processor.SqlModule.contents;
import static dev.rowan.processor.SqlModule.deleteFolder;
import static dev.rowan.processor.SqlModule.messages;
import static dev.rowan.processor.SqlModule.other;
import static dev.rowan.processor.SqlModule.records;
import static dev.rowan.processor.SqlModule.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQL files as part of the schema, however they are spread over compiles and modules. */
class SqlResourcesTest {
  @TempDir private Path folder;
  private SqlModule module;

  @BeforeEach
  void start() {
    module = new SqlModule(folder);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void filesBecomePartOfTheSchemaInTheOrderOfTheirNeeds(TestCompiler compiler) throws IOException {
    module.shop();
    module.write("public/views/a_rich.sql", "CREATE VIEW a_rich AS SELECT * FROM open_orders;");

    String schema = schema(module.compile(compiler, "out", records()));

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
    module.shop();
    Map<String, String> first = contents(module.compile(compiler, "out", records()).output());

    assertThat(contents(module.compile(compiler, "out", records()).output())).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void oneRecordAloneLosesNoFile(TestCompiler compiler) throws IOException {
    module.shop();
    String whole = schema(module.compile(compiler, "out", records()));

    assertThat(schema(module.compile(compiler, "out", Map.of("shop/Line.java", LINE))))
        .isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void compileWithoutTheOptionLosesNoFile(TestCompiler compiler) throws IOException {
    module.shop();
    String whole = schema(module.compile(compiler, "out", records()));

    Result without = module.compile(compiler, "out", false, records());

    assertThat(schema(without)).isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void classThatIsNoRecordIsEnoughToSeeAChangedFile(TestCompiler compiler) throws IOException {
    module.shop();
    module.compile(compiler, "out", records());
    module.write("public/views/open_orders.sql", OPEN.replace("OPEN", "NEW"));

    Result other =
        module.compile(compiler, "out", Map.of("shop/Other.java", "package shop; class Other {}"));

    assertThat(schema(other)).contains("'NEW'").doesNotContain("'OPEN'");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void deletedFileIsGoneHereAndInOtherModules(TestCompiler compiler) throws IOException {
    module.shop();
    module.compile(compiler, "out", records());
    Files.delete(module.path("sql/public/views/open_orders.sql"));

    Result without = module.compile(compiler, "out", records());
    assertThat(schema(without)).contains("guard").doesNotContain("open_orders");

    assertThat(schema(module.compile(compiler, "out", false, records())))
        .isEqualTo(schema(without));
    Result other = module.compile(compiler, "other", false, other(), module.path("out"));
    assertThat(schema(other)).contains("guard").doesNotContain("open_orders");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void filesOfOtherModulesComeFromTheClassPath(TestCompiler compiler) throws IOException {
    module.shop();
    String whole = schema(module.compile(compiler, "whole", records()));
    module.compile(compiler, "one", Map.of("shop/Order.java", ORDER));
    deleteFolder(module.path("sql"));
    module.write("views/lines.sql", "CREATE VIEW lines AS SELECT count(*) AS n FROM order_lines;");

    Result two =
        module.compile(compiler, "two", Map.of("shop/Line.java", LINE), module.path("one"));

    assertThat(schema(two)).contains("CREATE VIEW public.lines");
    assertThat(schema(two).lines()).containsAll(whole.lines().toList());
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void compileOfTestsIsNoOwnerOfTheFolder(TestCompiler compiler) throws IOException {
    module.shop();
    module.compile(compiler, "out", records());

    Result tests =
        module.compile(
            compiler,
            "tests",
            Map.of("shop/OrderTest.java", "package shop; class OrderTest { Order order; }"),
            module.path("out"));

    assertThat(contents(tests.output()).keySet()).containsExactly("shop/OrderTest.class");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void folderAloneIsASchema(TestCompiler compiler) throws IOException {
    module.write("t.sql", "CREATE TABLE notes (id bigint PRIMARY KEY, body text);");

    Result result =
        module.compile(compiler, "out", Map.of("shop/Other.java", "package shop; class Other {}"));

    assertThat(schema(result)).contains("CREATE TABLE public.notes");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void faultsOfAllFilesAreToldWithTheirPlaces(TestCompiler compiler) throws IOException {
    module.write("a.sql", "CREATE TABLE notes (id bigint,\n  ,);");
    module.write("b.sql", "ALTER TABLE ordres ENABLE ROW LEVEL SECURITY;");
    module.write("c.sql", "\nCREATE TABLE orders (id bigint);");
    module.write("d.sql", "INSERT INTO orders VALUES (1);");
    module.write("e.sql", "CREATE OR REPLACE VIEW v AS SELECT 1 AS a;");
    module.write("f.sql", "CREATE OR REPLACE VIEW v AS SELECT 2 AS a;");
    module.write("g.sql", "ALTER TABLE orders DROP COLUMN status;");
    module.write("h.sql", "CREATE TABLE twice (a int, a int);");
    module.write("i.sql", "FROBNICATE orders;");
    module.write("j.sql", "COMMENT ON COLUMN orders.totl IS 'gross';");

    Result result = module.tryCompile(compiler, "out", true, records());

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
    module.write("a.sql", "CREATE TABLE notes (id bigint,\n  ,);");

    Result result =
        module.tryCompile(
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
    Files.createDirectories(module.path("sql"));
    Files.write(module.path("sql/latin.sql"), new byte[] {'-', '-', ' ', (byte) 0xE4});

    Result result = module.tryCompile(TestCompiler.JAVAC, "out", true, records());

    assertThat(messages(result))
        .hasSize(1)
        .allMatch(one -> one.startsWith("ROWAN1818") && one.contains("latin.sql"));
  }
}
