package dev.rowan.schema.lint.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Schema;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.sql.SqlReading;
import dev.rowan.schema.sql.SqlSchemaReader;
import dev.rowan.schema.sql.SqlSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of design, by the samples of its page. */
class DesignRulesTest {
  private static List<Finding> lint(String sql) {
    SqlReading reading =
        SqlSchemaReader.read(Schema.EMPTY, List.of(new SqlSource("t.sql", sql)), "public");
    assertThat(reading.faults()).isEmpty();
    return DesignLint.lint(reading.schema());
  }

  private static Stream<DynamicTest> each(Consumer<DesignRule> test) {
    return DesignRules.all().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.explanation().code() + " " + rule.explanation().title(),
                    () -> test.accept(rule)));
  }

  @TestFactory
  Stream<DynamicTest> findsItsBadSampleAndNothingElse() {
    return each(
        rule -> {
          List<Finding> findings = lint(rule.explanation().bad());
          assertThat(findings).extracting(Finding::code).containsExactly(rule.explanation().code());
          assertThat(findings.get(0).path()).isNotNull();
          assertThat(findings.get(0).severity()).isEqualTo(rule.explanation().severity());
        });
  }

  @TestFactory
  Stream<DynamicTest> findsNothingInItsGoodSample() {
    return each(rule -> assertThat(lint(rule.explanation().good())).isEmpty());
  }

  @Test
  void everyRuleHasACodeOfItsOwn() {
    assertThat(DesignRules.all())
        .extracting(rule -> rule.explanation().code())
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(code -> code.startsWith("ROWAN70"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE TABLE t (id int PRIMARY KEY, a int); CREATE INDEX i ON t (a); CREATE INDEX j ON t (a) | ROWAN7002 index public.t.j",
        "CREATE TABLE t (id int PRIMARY KEY, a int); CREATE INDEX i ON t (id) | ROWAN7002 index public.t.i",
        "CREATE TABLE t (id int PRIMARY KEY, a int UNIQUE); CREATE INDEX i ON t (a) | ROWAN7002 index public.t.i",
        "CREATE TABLE t (id int PRIMARY KEY, phone_1 text, phone_2 text, phone_3 text) | ROWAN7016 column public.t.phone_1",
      })
  void findsOtherFormsToo(String sql, String found) {
    assertThat(lint(sql + ";").stream().map(one -> one.code() + " " + one.path()))
        .containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (id int PRIMARY KEY, address_line1 text, address_line2 text)",
        "CREATE TABLE t (id int PRIMARY KEY, sha1 text, sha256 text)",
        "CREATE TABLE t (id int PRIMARY KEY, a int, b int); CREATE UNIQUE INDEX i ON t (a); CREATE INDEX j ON t (a, b)",
        "CREATE TABLE t (id int PRIMARY KEY, a boolean, b int); CREATE INDEX i ON t (a, b)",
        "CREATE TABLE t (id int PRIMARY KEY, rate double precision, score real)",
        "CREATE TABLE t (id int PRIMARY KEY, gone boolean); CREATE INDEX i ON t (id) WHERE gone",
        "CREATE TABLE t (a int PRIMARY KEY) PARTITION BY LIST (a); CREATE TABLE p PARTITION OF t DEFAULT",
      })
  void keepsQuietWhereAllIsWell(String sql) {
    assertThat(lint(sql + ";")).isEmpty();
  }
}
