package dev.rowan.schema.lint.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.lint.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule, by the samples of its page. */
class RulesTest {
  private static List<ScriptFinding> lint(Page.Sample sample) {
    return new Linter(17, Severity.INFO, Set.of()).lint(List.of(sample.script()));
  }

  private static Stream<DynamicTest> each(Consumer<Page> test) {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE a.t ADD CONSTRAINT c NOT NULL a | ROWAN6008",
        "ALTER TABLE a.t SET SCHEMA b | ROWAN6013",
        "ALTER TABLE a.t SET UNLOGGED | ROWAN6025",
        "ALTER TABLE a.t SET TABLESPACE fast | ROWAN6025",
        "ALTER TABLE a.t ADD b text UNIQUE | ROWAN6004",
        "ALTER TABLE a.t ADD b bigint CHECK (b > 0) | ROWAN6006",
        "ALTER TABLE a.t ADD b bigint REFERENCES a.u (id) | ROWAN6005",
        "ALTER TABLE a.t ADD b bigint GENERATED ALWAYS AS (c) STORED | ROWAN6010",
        "ALTER TABLE a.t ADD CONSTRAINT x EXCLUDE USING gist (r WITH &&) | ROWAN6004",
        "ALTER DOMAIN a.d SET NOT NULL | ROWAN6020",
        "REINDEX TABLE a.t | ROWAN6025",
        "DELETE FROM a.t | ROWAN6031",
      })
  void findsOtherFormsToo(String sql, String code) {
    String script = "SET LOCAL lock_timeout = '2s';\n" + sql + ";\n";
    List<ScriptFinding> found =
        new Linter(17, Severity.WARNING, Set.of()).lint(List.of(new Script("", script, true)));
    assertThat(found).extracting(one -> one.finding().code()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE a.t ADD b int DEFAULT 5 NOT NULL",
        "ALTER TABLE a.t ADD b timestamptz DEFAULT now()",
        "ALTER TABLE a.t ALTER b SET DEFAULT gen_random_uuid()",
        "ALTER INDEX a.i RENAME TO j",
        "CREATE TABLE a.n (id bigint PRIMARY KEY); CREATE INDEX ON a.n (id); DROP TABLE a.n",
        "CREATE TEMP TABLE n (id bigint); UPDATE n SET id = 1",
        "TRUNCATE a.t",
        "garbage",
        "",
      })
  void keepsQuietWhereAllIsWell(String sql) {
    String script = "SET LOCAL lock_timeout = '2s';\n" + sql + ";\n";
    assertThat(
            new Linter(17, Severity.WARNING, Set.of()).lint(List.of(new Script("", script, true))))
        .isEmpty();
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
