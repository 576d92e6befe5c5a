package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac and ECJ, over the same records, are given the same to compile, and both do. */
class CompilersAgreeTest {
  private static final Path RECORDS = Path.of("src/test/resources/generated");

  @TempDir static Path folder;

  private static Result javac;
  private static Result ecj;

  @BeforeAll
  static void compile() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(RECORDS)) {
      for (Path file : files.filter(one -> !isScenario(one)).toList()) {
        sources.put("generated/" + file.getFileName(), Files.readString(file));
      }
    }
    javac =
        TestCompiler.JAVAC.compile(
            sources, Files.createDirectory(folder.resolve("javac")), List.of());
    ecj =
        TestCompiler.ECJ.compile(sources, Files.createDirectory(folder.resolve("ecj")), List.of());
  }

  /** Scenarios call what is generated: that is tested where they run. */
  private static boolean isScenario(Path file) {
    return file.toString().endsWith("Scenarios.java");
  }

  @Test
  void bothCompileWhatIsGenerated() {
    assertThat(javac.success()).as("javac: %s", javac.diagnostics()).isTrue();
    assertThat(ecj.success()).as("ECJ: %s", ecj.diagnostics()).isTrue();
  }

  @Test
  void neitherWarnsOfWhatIsGenerated() {
    for (Result result : new Result[] {javac, ecj}) {
      assertThat(result.diagnostics())
          .filteredOn(
              one ->
                  one.getSource() != null
                      && one.getSource().toUri().toString().contains("/.generated/"))
          .isEmpty();
    }
  }

  /** What refers to a record with a fault compiles without it. */
  @Test
  void aFaultBringsNoOther() throws IOException {
    String source =
        """
        package shop;

        import dev.rowan.annotation.*;

        class Shop {
          @Table record Customer(@Id int id, Thread thread) {}

          @Table record Order(@Id int id, @References(Customer.class) int customerId) {}
        }
        """;
    for (TestCompiler compiler : TestCompiler.values()) {
      Path output = Files.createDirectory(folder.resolve("fault" + compiler));
      Result result = compiler.compile(Map.of("shop/Shop.java", source), output, List.of());
      assertThat(result.success()).isFalse();
      assertThat(result.diagnostics()).as("%s", result.messages()).hasSize(1);
      assertThat(result.rowan()).hasSize(1);
    }
  }

  @Test
  void sourcesAreTheSameToTheByte() throws IOException {
    Map<String, String> sources = contents(javac, ".generated");
    assertThat(sources)
        .containsKeys(
            "generated/OrderEntity.java",
            "generated/OrderRepository.java",
            "generated/OrderRepository_.java",
            "dev/rowan/fragments/generated_Order.java");
    assertThat(contents(ecj, ".generated")).isEqualTo(sources);
  }

  @Test
  void resourcesAreTheSameToTheByte() throws IOException {
    Map<String, String> resources = contents(javac, "META-INF");
    assertThat(resources).containsKeys("rowan/schema.sql", "rowan/schema.rowan");
    assertThat(contents(ecj, "META-INF")).isEqualTo(resources);
  }

  private static Map<String, String> contents(Result result, String of) throws IOException {
    Path root = result.output().resolve(of);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".class")) {
          contents.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
