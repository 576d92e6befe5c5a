package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compile leaves behind, however the records are spread over compiles and modules. */
class SchemaOutputTest {
  private static final String CUSTOMER =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      @Table("customers") public record Customer(@Id UUID id, Name name) {}
      """;
  private static final String NAME =
      """
      package shop;
      import jakarta.validation.constraints.Size;
      import org.jspecify.annotations.Nullable;
      public record Name(@Size(max = 80) String first, @Nullable String last) {}
      """;
  private static final String ORDER =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      /**
       * An order.
       *
       * @param shipTo to whom
       */
      @Table("orders") public record Order(
          @Id UUID id, @References(Customer.class) UUID customerId, Name shipTo) {}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void secondCompileGivesTheSameBytesAndRewritesNoResource(TestCompiler compiler)
      throws IOException {
    Map<String, String> sources = shop();
    Map<String, String> first = contents(compile(compiler, "out", sources).output());
    Path schema = folder.resolve("out/META-INF/rowan/schema.sql");
    Files.setLastModifiedTime(schema, FileTime.fromMillis(1_000));

    Map<String, String> second = contents(compile(compiler, "out", sources).output());

    assertThat(second).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(schema).toMillis()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void oneRecordAloneLeavesTheSchemaAsItIs(TestCompiler compiler) throws IOException {
    String whole = schema(compile(compiler, "out", shop()));

    Result alone = compile(compiler, "out", Map.of("shop/Order.java", ORDER));

    assertThat(schema(alone)).isEqualTo(whole).containsPattern("ship_to_last +text,");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void recordsOfOtherModulesComeFromTheClassPath(TestCompiler compiler) throws IOException {
    String whole = schema(compile(compiler, "whole", shop()));
    compile(compiler, "one", Map.of("shop/Customer.java", CUSTOMER, "shop/Name.java", NAME));

    Result two = compile(compiler, "two", Map.of("shop/Order.java", ORDER), folder.resolve("one"));

    assertThat(schema(two)).isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void modulesMayDependOnEachOtherInARow(TestCompiler compiler) throws IOException {
    String whole = schema(compile(compiler, "whole", shop()));
    Path one = compile(compiler, "one", Map.of("shop/Name.java", NAME)).output();
    Path two = compile(compiler, "two", Map.of("shop/Customer.java", CUSTOMER), one).output();

    Result three = compile(compiler, "three", Map.of("shop/Order.java", ORDER), two, one);

    assertThat(schema(three)).isEqualTo(whole);
    assertThat(contents(three.output()).keySet())
        .contains("dev/rowan/fragments/shop_Order.class")
        .doesNotContain("dev/rowan/fragments/shop_Customer.class");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void recordsOfTestsComeOnTopOfThoseThatAreTested(TestCompiler compiler) throws IOException {
    Map<String, String> main = Map.of("shop/Customer.java", CUSTOMER, "shop/Name.java", NAME);
    String before = schema(compile(compiler, "main", main));

    Result tests =
        compile(compiler, "test", Map.of("shop/Order.java", ORDER), folder.resolve("main"));

    assertThat(schema(tests)).contains("public.customers", "public.orders");
    assertThat(Files.readString(folder.resolve("main/META-INF/rowan/schema.sql")))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void variantMoreChangesTheChecksOfItsSealedInterface(TestCompiler compiler) throws IOException {
    String sealed =
        "package shop; @dev.rowan.annotation.Table public sealed interface Payment permits %s {}";
    String variant =
        """
        package shop;
        import dev.rowan.annotation.Id;
        public record %s(@Id int id, %s) implements Payment {}
        """;
    Map<String, String> one = new LinkedHashMap<>();
    one.put("shop/Payment.java", sealed.formatted("Card"));
    one.put("shop/Card.java", variant.formatted("Card", "String number"));
    one.put("shop/Name.java", NAME);
    one.put("shop/Customer.java", CUSTOMER);
    compile(compiler, "out", one);

    String kept = schema(compile(compiler, "out", Map.of("shop/Customer.java", CUSTOMER)));
    String more =
        schema(
            compile(
                compiler,
                "out",
                Map.of(
                    "shop/Payment.java",
                    sealed.formatted("Card, Cash"),
                    "shop/Cash.java",
                    variant.formatted("Cash", "int given"))));

    assertThat(kept)
        .contains("CHECK (dtype IN ('Card'))")
        .containsPattern("number +text +NOT NULL")
        .contains("customers");
    assertThat(more)
        .contains("CHECK (dtype IN ('Card', 'Cash'))")
        .contains("CHECK (dtype <> 'Card' OR (number IS NOT NULL AND given IS NULL))")
        .contains("CHECK (dtype <> 'Cash' OR (number IS NULL AND given IS NOT NULL))");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void deletedRecordIsGone(TestCompiler compiler) throws IOException {
    compile(compiler, "out", shop());
    Files.delete(folder.resolve("out/shop/Order.class"));

    Result without = compile(compiler, "out", Map.of("shop/Customer.java", CUSTOMER));

    assertThat(schema(without)).contains("customers").doesNotContain("orders");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void recordThatIsNoTableAnyMoreIsGone(TestCompiler compiler) throws IOException {
    compile(compiler, "out", shop());

    Result without =
        compile(
            compiler, "out", Map.of("shop/Order.java", ORDER.replace("@Table(\"orders\") ", "")));

    assertThat(schema(without)).contains("customers").doesNotContain("orders");
    assertThat(without.output().resolve("dev/rowan/fragments/shop_Order.class")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void lastRecordIsGoneOnceSomethingIsCompiled(TestCompiler compiler) throws IOException {
    compile(compiler, "out", Map.of("shop/Customer.java", CUSTOMER, "shop/Name.java", NAME));
    Files.delete(folder.resolve("out/shop/Customer.class"));

    Result without = compile(compiler, "out", Map.of("shop/Name.java", NAME));

    assertThat(schema(without)).doesNotContain("customers");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void compileOfTestsMakesNoSchema(TestCompiler compiler) throws IOException {
    compile(compiler, "out", shop());
    Files.delete(folder.resolve("out/shop/Order.class"));

    Result tests =
        compile(
            compiler,
            "tests",
            Map.of("shop/NameTest.java", "package shop; class NameTest { Name name; }"),
            folder.resolve("out"));

    assertThat(contents(tests.output()).keySet()).noneMatch(name -> name.startsWith("META-INF"));
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void unreadableFragmentIsToldAtItsRecord(TestCompiler compiler) {
    Result result =
        compiler.compile(
            Map.of(
                "shop/Name.java",
                NAME.replace("public", "@dev.rowan.annotation.Table public"),
                "dev/rowan/fragments/shop_Name.java",
                """
                package dev.rowan.fragments;
                @dev.rowan.annotation.Fragment(record = "shop.Name", schema = "nonsense")
                final class shop_Name {}
                """),
            Set.of(),
            List.of(new SchemaProcessor()),
            folder,
            List.of());

    assertThat(result.rowan()).hasSize(1);
    assertThat(Result.message(result.rowan().get(0))).contains("ROWAN1704");
    assertThat(result.rowan().get(0).getLineNumber()).isEqualTo(4);
  }

  private static Map<String, String> shop() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("shop/Customer.java", CUSTOMER);
    sources.put("shop/Name.java", NAME);
    sources.put("shop/Order.java", ORDER);
    return sources;
  }

  private Result compile(
      TestCompiler compiler, String output, Map<String, String> sources, Path... classPath)
      throws IOException {
    Path out = Files.createDirectories(folder.resolve(output));
    List<Path> path = Stream.concat(Stream.of(out), Stream.of(classPath)).toList();
    Result result = compiler.compile(sources, out, path);
    assertThat(result.success()).as(() -> String.join("\n", result.messages())).isTrue();
    return result;
  }

  private static String schema(Result result) throws IOException {
    return Files.readString(result.output().resolve("META-INF/rowan/schema.sql"));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
