package dev.rowan.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The runtime's tests run on a repository that is kept as source: it is what the generator makes,
 * but for the formatting, which is that of all sources.
 */
class RepositoryGoldenTest {
  private static final Path KEPT =
      Path.of("../runtime/src/test/java", Examples.PACKAGE.replace('.', '/'));

  private static final Pattern LAYOUT = Pattern.compile("[\\s*]+");

  private final List<GeneratedType> made = new Generator(Libraries.ALL).generate(Examples.order());

  @Test
  void isWhatTheRuntimeIsTestedWith() throws IOException {
    for (String name : List.of("OrderRepository", "OrderRepository_")) {
      String kept = Files.readString(KEPT.resolve(name + ".java"));
      assertThat(withoutLayout(source(name)))
          .as("generated %s:%n%s", name, source(name))
          .isEqualTo(withoutLayout(kept));
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(new Generator(Libraries.ALL).generate(Examples.order())).isEqualTo(made);
  }

  @Test
  void usesOnlyWhatTheProjectHas() {
    List<GeneratedType> bare =
        new Generator(new Libraries(false, false, false)).generate(Examples.order());
    assertThat(bare)
        .extracting(GeneratedType::simpleName)
        .containsExactly("OrderRepository", "OrderRepository_");
    assertThat(bare)
        .extracting(GeneratedType::source)
        .noneMatch(source -> source.contains("jspecify") || source.contains("@Generated"));
  }

  @Test
  void noLineIsTooLong() {
    assertThat(made)
        .flatExtracting(type -> type.source().lines().toList())
        .allMatch(line -> line.length() <= 100)
        .noneMatch(line -> line.endsWith(" "));
  }

  private String source(String name) {
    return made.stream()
        .filter(type -> type.simpleName().equals(name))
        .findFirst()
        .orElseThrow()
        .source();
  }

  private static String withoutLayout(String source) {
    return LAYOUT.matcher(source).replaceAll("");
  }
}
