package dev.rowan.schema.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.lint.Explanation;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.lint.migration.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that the runtime tells has an explanation, and every explanation is of a code. */
class ExplanationsTest {
  private static final Pattern TOLD = Pattern.compile("(?<=\")ROWAN\\d{4}(?=\")");

  private static final Pattern NAMED = Pattern.compile("ROWAN\\d{4}");

  /** What the enumeration of the processor and the rules of design tell, which have numbers. */
  private static final Pattern OF_THE_PROCESSOR = Pattern.compile("ROWAN[1257]\\d{3}");

  @Test
  void eachCodeOfTheSourcesIsExplained() throws IOException {
    Set<String> told = codes(Path.of("src/main/java"), TOLD);
    assertThat(told).hasSizeGreaterThan(60);
    assertThat(told).allSatisfy(code -> assertThat(Explanations.of(code)).isPresent());
    assertThat(Explanations.all())
        .extracting(Explanation::code)
        .filteredOn(code -> !OF_THE_PROCESSOR.matcher(code).matches())
        .isSubsetOf(told);
  }

  /** Told only if a plan that was made turns out to be none: no test can make one. */
  private static final String NO_PLAN = "ROWAN3000";

  @Test
  void eachCodeOfTheSourcesIsTested() throws IOException {
    Set<String> tested = codes(Path.of("src/test/java"), NAMED);
    tested.addAll(Rules.all().stream().map(rule -> rule.page().code()).collect(Collectors.toSet()));
    tested.add(NO_PLAN);
    assertThat(tested).containsAll(codes(Path.of("src/main/java"), TOLD));
  }

  @Test
  void eachExplanationIsWhole() {
    assertThat(Explanations.all())
        .extracting(Explanation::code)
        .doesNotHaveDuplicates()
        .isSorted()
        .hasSizeGreaterThan(200);
    assertThat(Explanations.all())
        .allSatisfy(
            one -> {
              assertThat(one.code()).matches("ROWAN\\d{4}");
              assertThat(one.title()).isNotBlank().doesNotEndWith(".");
              assertThat(one.why()).endsWith(".");
              assertThat(one.remedy()).isNotBlank().doesNotEndWith(".");
              assertThat(one.bad().isEmpty()).isEqualTo(one.good().isEmpty());
              assertThat(Explanations.of(one.code())).contains(one);
            });
  }

  @Test
  void aCodeIsFoundInAnyCaseAndAnUnknownOneIsGrave() {
    assertThat(Explanations.of("rowan1505")).isEqualTo(Explanations.of("ROWAN1505")).isPresent();
    assertThat(Explanations.severity("ROWAN1505")).isEqualTo(Severity.WARNING);
    assertThat(Explanations.of("ROWAN9999")).isEmpty();
    assertThat(Explanations.severity("ROWAN9999")).isEqualTo(Severity.ERROR);
  }

  private static Set<String> codes(Path folder, Pattern code) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        code.matcher(Files.readString(source))
            .results()
            .map(MatchResult::group)
            .forEach(codes::add);
      }
    }
    return codes;
  }
}
