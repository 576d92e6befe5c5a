package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query gives, as far as its text tells. */
class SelectListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select a, b.c, d.e.f from t | a,c,f",
        "select sum(a) as total, count(*) n from t | total,n",
        "SELECT DISTINCT ON (a, b) a, \"B\" FROM t | a,B",
        "with t as (select 1 as x) select x as y from t | y",
        "select (select max(a) from b) as latest, a[1] as one from t | latest,one",
        "select extract(year from at) as year from t where b | year",
        "select 1 as a union select 2 | a",
        "select a /* from */ , 'from' as b from t | a,b",
        "(select a from t) | ''"
      })
  void columnsAreNamedByTheQuery(String sql, String names) {
    assertThat(SelectList.names(sql).map(all -> String.join(",", all)).orElse("")).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from t", "select t.*, a from t", "select 1", "select a + b from t",
        "select a is null from t", "values (1)", "select a, a from t", "select count(*) from t"
      })
  void whatHasNoNameIsNotKnown(String sql) {
    assertThat(SelectList.names(sql)).isEmpty();
  }

  @Test
  void onlyOneQueryIsAQuery() {
    assertThat(SelectList.fault("select 1")).isEmpty();
    assertThat(SelectList.fault("(select 1) union (select 2)")).isEmpty();
    assertThat(SelectList.fault("select ';'")).isEmpty();
    assertThat(SelectList.fault("select 1;")).isPresent();
    assertThat(SelectList.fault("select (1")).isPresent();
    assertThat(SelectList.fault("select 1)(")).isPresent();
    assertThat(SelectList.fault(" -- nothing")).isPresent();
    assertThat(SelectList.fault("insert into t values (1)")).isPresent();
  }
}
