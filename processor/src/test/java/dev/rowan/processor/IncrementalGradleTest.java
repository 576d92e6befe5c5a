package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Gradle compiles again, the module is what a full compile makes. */
class IncrementalGradleTest {
  private static final String CUSTOMER = "shop/Customer.java";
  private static final String ORDER = "shop/Order.java";
  private static final String NAME = "shop/Name.java";
  private static final String PLAIN = "shop/Plain.java";

  @TempDir private Path folder;

  private static Map<String, String> shop() {
    Map<String, String> sources = new TreeMap<>();
    sources.put(
        CUSTOMER,
        """
        package shop;
        import dev.rowan.annotation.*;
        @Table("customers") public record Customer(@Id int id, @Unique String email, Name name) {}
        """);
    sources.put(
        ORDER,
        """
        package shop;
        import dev.rowan.annotation.*;
        @Table("orders") public record Order(
            @Id int id, @References(Customer.class) int customerId, Mood mood) {
          @Table("lines") public record Line(@Id @References(Order.class) int orderId, @Id int no) {}
        }
        """);
    sources.put(NAME, "package shop; public record Name(String first, String last) {}");
    sources.put(
        "shop/Mood.java",
        "package shop; @dev.rowan.annotation.Type public enum Mood { SAD, FINE }");
    sources.put(PLAIN, "package shop; class Plain {}");
    return sources;
  }

  private GradleBuild build(String... options) throws IOException {
    GradleBuild build = new GradleBuild(folder.resolve("build"), options);
    assertThat(build.full(shop()).success()).isTrue();
    assertThat(build.whyNotInParts()).isEmpty();
    return build;
  }

  private void isWhole(GradleBuild build, Result result) throws IOException {
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    assertThat(build.whyNotInParts()).isEmpty();
    assertThat(build.contents()).isEqualTo(build.whole(folder.resolve("whole")));
  }

  @Test
  void changedRecord() throws IOException {
    GradleBuild build = build();
    Result result =
        build.changed(Map.of(CUSTOMER, shop().get(CUSTOMER).replace("Name name", "int rank")));
    isWhole(build, result);
    assertThat(build.contents().get("META-INF/rowan/schema.sql"))
        .contains("rank", "public.orders", "public.lines", "public.mood");
  }

  @Test
  void changedClassThatIsNoRecord() throws IOException {
    GradleBuild build = build();
    isWhole(build, build.changed(Map.of(PLAIN, "package shop; class Plain { int more; }")));
  }

  @Test
  void newRecord() throws IOException {
    GradleBuild build = build();
    isWhole(
        build,
        build.changed(
            Map.of(
                "shop/Note.java",
                "package shop; import dev.rowan.annotation.*; @Table record Note(@Id int id) {}")));
  }

  @Test
  void nestedRecordWithThoseThatNeedIt() throws IOException {
    GradleBuild build = build();
    isWhole(
        build,
        build.changed(
            Map.of(
                NAME,
                "package shop; public record Name(String first, int age) {}",
                CUSTOMER,
                shop().get(CUSTOMER))));
  }

  @Test
  void deletedRecord() throws IOException {
    GradleBuild build = build();
    isWhole(build, build.changed(Map.of(), ORDER));
    assertThat(build.contents().get("META-INF/rowan/schema.sql"))
        .contains("customers")
        .doesNotContain("orders", "lines");
  }

  @Test
  void recordThatIsNoTableAnyMore() throws IOException {
    GradleBuild build = build();
    isWhole(
        build,
        build.changed(
            Map.of(
                ORDER,
                shop()
                    .get(ORDER)
                    .replace("@Table(\"orders\") ", "")
                    .replace("@References(Order.class) ", ""))));
    assertThat(build.contents().get("META-INF/rowan/schema.sql"))
        .contains("lines")
        .doesNotContain("CREATE TABLE public.orders");
  }

  @Test
  void oneCompileAfterTheOther() throws IOException {
    GradleBuild build = build();
    assertThat(build.changed(Map.of(PLAIN, "package shop; class Plain { int a; }")).success())
        .isTrue();
    assertThat(build.changed(Map.of(ORDER, shop().get(ORDER))).success()).isTrue();
    isWhole(build, build.changed(Map.of(CUSTOMER, shop().get(CUSTOMER))));
  }

  private static final String PACKAGE = "shop/package-info.java";

  private static String namespace(String name) {
    return "@dev.rowan.annotation.Database(schema = \"" + name + "\") package shop;";
  }

  private GradleBuild buildOfPackage() throws IOException {
    Map<String, String> sources = new TreeMap<>(shop());
    sources.put(PACKAGE, namespace("web"));
    GradleBuild build = new GradleBuild(folder.resolve("build"));
    assertThat(build.full(sources).success()).isTrue();
    return build;
  }

  /** Gradle compiles what a package-info.java is for with it. */
  @Test
  void changedPackageWithItsRecords() throws IOException {
    GradleBuild build = buildOfPackage();
    Map<String, String> changed = new TreeMap<>(shop());
    changed.put(PACKAGE, namespace("app"));
    isWhole(build, build.changed(changed));
    assertThat(build.contents().get("META-INF/rowan/schema.sql"))
        .contains("app.customers", "app.orders", "app.lines", "app.mood")
        .doesNotContain("web.");
  }

  /**
   * Were it alone, its records would be told of, nothing be left half, and a full compile mend it.
   */
  @Test
  void changedPackageAloneIsTold() throws IOException {
    GradleBuild build = buildOfPackage();
    Map<String, String> before = build.contents();
    Result result = build.changed(Map.of(PACKAGE, namespace("app")));
    assertThat(result.success()).isFalse();
    assertThat(result.rowan())
        .hasSize(1)
        .allMatch(
            fault ->
                Result.message(fault)
                    .startsWith("ROWAN2006 shop.Customer, shop.Mood, shop.Order and 1 more were"))
        .allMatch(fault -> fault.getSource() != null && fault.getLineNumber() == 1);
    assertThat(build.contents()).isEqualTo(before);
    Map<String, String> all = new TreeMap<>(shop());
    all.put(PACKAGE, namespace("app"));
    Result full = build.full(all);
    isWhole(build, full);
  }

  @Test
  void packageThatSaysNothingAnyMoreWithItsRecords() throws IOException {
    GradleBuild build = buildOfPackage();
    isWhole(build, build.changed(shop(), PACKAGE));
    assertThat(build.contents().get("META-INF/rowan/schema.sql"))
        .contains("public.customers", "public.lines")
        .doesNotContain("web.");
  }

  /**
   * A change of a SQL file is none of a class: Gradle compiles all, which costs, but misses none.
   */
  @Test
  void recordBesideSqlFilesIsCompiledWithAllOthers() throws IOException {
    Path sql = Files.createDirectories(folder.resolve("sql"));
    Files.writeString(
        sql.resolve("open.sql"), "CREATE VIEW rich AS SELECT id FROM customers WHERE id > 0;");
    GradleBuild build = new GradleBuild(folder.resolve("build"), "-Arowan.sql=" + sql);
    assertThat(build.full(shop()).success()).isTrue();
    assertThat(build.contents().get("META-INF/rowan/schema.sql")).contains("rich");
    assertThat(build.whyNotInParts()).contains("@Override is not in class files");
  }

  @Test
  void migrationIsWrittenByAPartialCompile() throws IOException {
    Path migrations = folder.resolve("migrations");
    GradleBuild build = new GradleBuild(folder.resolve("build"));
    assertThat(build.full(shop()).success()).isTrue();
    GradleBuild writing = build.with("-Arowan.migrations=" + migrations, "-Arowan.migration=first");
    assertThat(writing.changed(Map.of(ORDER, shop().get(ORDER))).success()).isTrue();
    assertThat(migrations).isNotEmptyDirectory();
  }

  @Test
  void faultOfOneRecordIsToldAndTheNextCompileIsWhole() throws IOException {
    GradleBuild build = build();
    Result broken =
        build.changed(Map.of(ORDER, shop().get(ORDER).replace("Mood mood", "Thread mood")));
    assertThat(broken.success()).isFalse();
    assertThat(broken.rowan()).hasSize(1);
    isWhole(build, build.changed(Map.of(ORDER, shop().get(ORDER).replace("Mood mood", "int a"))));
    assertThat(List.of("shop/OrderEntity.class", "shop/OrderRepository_.class"))
        .allMatch(build.contents()::containsKey);
  }
}
