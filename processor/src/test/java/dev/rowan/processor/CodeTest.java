package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.report.Code;
import dev.rowan.schema.explain.Explanations;
import dev.rowan.schema.lint.Explanation;
import dev.rowan.schema.lint.migration.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code is explained and tested. */
class CodeTest {
  private static Set<String> ids() {
    return Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
  }

  /** Returns the codes that fault cases show at their line and token. */
  private static Set<String> atTheirToken() {
    return FaultCase.all()
        .flatMap(one -> one.expected().stream())
        .map(FaultCase.Mark::code)
        .collect(Collectors.toSet());
  }

  @Test
  void eachHasItsExplanation() {
    assertThat(ids()).hasSameSizeAs(Code.values());
    assertThat(ids()).allSatisfy(code -> assertThat(Explanations.of(code)).isPresent());
    assertThat(Explanations.all())
        .extracting(Explanation::code)
        .filteredOn(code -> code.matches("ROWAN[125]\\d{3}"))
        .isSubsetOf(ids());
  }

  @Test
  void eachIsTestedAtItsTokenOrByName() throws IOException {
    Set<String> shown = atTheirToken();
    String tests = tests();
    assertThat(ids()).allMatch(code -> shown.contains(code) || tests.contains(code));
  }

  /** The rules of migrations are tested at line and column by the samples of their pages. */
  @Test
  void manyAreTestedAtLineAndToken() {
    assertThat(atTheirToken().size() + Rules.all().size()).isGreaterThanOrEqualTo(150);
  }

  private static String tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith(CodeTest.class.getSimpleName() + ".java"))
              .toList();
      StringBuilder all = new StringBuilder();
      for (Path source : sources) {
        all.append(Files.readString(source));
      }
      return all.toString();
    }
  }
}
