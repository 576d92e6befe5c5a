package dev.rowan.schema.lint.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.lint.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule, by the samples of its page. */
class RulesTest {
  private static List<ScriptFinding> lint(Page.Sample sample) {
    return new Linter(17, Severity.INFO, Set.of()).lint(List.of(sample.script()));
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<Page> test) {
    return Rules.all().stream()
        .map(Rule::page)
        .map(
            page ->
                DynamicTest.dynamicTest(page.code() + " " + page.title(), () -> test.accept(page)));
  }

  @TestFactory
  Stream<DynamicTest> findsItsBadSampleAndNothingElse() {
    return each(
        page -> {
          List<ScriptFinding> findings = lint(page.bad());
          assertThat(findings)
              .extracting(one -> one.finding().code())
              .as("%s", findings)
              .containsExactly(page.code());
          assertThat(findings.get(0).location().start()).as("%s", findings).isEqualTo(page.place());
          assertThat(findings.get(0).finding().severity()).isEqualTo(page.severity());
          assertThat(findings.get(0).finding().message()).isNotBlank();
        });
  }

  @TestFactory
  Stream<DynamicTest> findsNothingInItsGoodSample() {
    return each(page -> assertThat(lint(page.good())).isEmpty());
  }

  @Test
  void everyRuleHasACodeOfItsOwnAndAllOfAPage() {
    assertThat(Rules.all())
        .extracting(rule -> rule.page().code())
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.page().why()).endsWith(".");
              assertThat(rule.page().remedy()).isNotBlank();
              assertThat(rule.page().title()).isNotBlank();
              assertThat(Rules.of(rule.page().code())).contains(rule);
            });
  }
}
