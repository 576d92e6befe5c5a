package dev.rowan.runtime.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored expressions in plainer words. */
class PlainSqlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (total >= (0)::numeric)                               | total >= 0
          ((a >= '-1'::integer) AND (a <= 9) AND (b > 0))       | a BETWEEN -1 AND 9 AND b > 0
          ((a >= 1) AND (a <= (9 * b)))                         | a >= 1 AND a <= 9 * b
          ((a >= 1) AND (b <= 9))                               | a >= 1 AND b <= 9
          COALESCE(a, (NULLIF(b, ''::text))::uuid)              | coalesce(a, nullif(b, '')::uuid)
          ((a > 0) AND (b < 5))                                 | a > 0 AND b < 5
          ((a > 0) OR ((b < 5) AND (c IS NULL)))                | a > 0 OR b < 5 AND c IS NULL
          (((a > 0) OR (b < 5)) AND c)                          | (a > 0 OR b < 5) AND c
          (NOT (a = b))                                         | NOT (a = b)
          ((a - (b - c)) > 0)                                   | a - (b - c) > 0
          (((a + b) * c) > 0)                                   | (a + b) * c > 0
          (status = ANY (ARRAY['A'::text, 'B'::text]))          | status IN ('A', 'B')
          ((s)::text <> ALL ((ARRAY['A'::character varying, 'B'::character varying])::text[])) | s NOT IN ('A', 'B')
          ((name)::text ~~ 'a%'::text)                          | name LIKE 'a%'
          nextval('public.x_seq'::regclass)                     | nextval('public.x_seq')
          'NEW'::character varying                              | 'NEW'
          '-1'::integer                                         | -1
          '{}'::text[]                                          | '{}'
          NULL::character varying                               | NULL
          (now() - '1 day'::interval)                           | now() - '1 day'::interval
          (data ->> 'a'::text)                                  | data ->> 'a'
          lower((email)::text)                                  | lower(email)
          ((made)::timestamp(3) without time zone > now())      | made::timestamp(3) without time zone > now()
          ((a.b)."C" = 'it''s'::text)                           | (a.b)."C" = 'it''s'
          ('now'::text)::date                                   | 'now'
          CASE WHEN (a > 0) THEN (1)::numeric ELSE b END        | CASE WHEN a > 0 THEN 1 ELSE b END
          """)
  void isAsAPersonWouldWriteIt(String stored, String plain) {
    assertThat(PlainSql.ways(new Expression(stored)).get(0).sql()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (total >= (0)::numeric)   | total >= 0::numeric
          total                     | total
          """)
  void otherWaysKeepTheCastsAndThenAll(String stored, String second) {
    Expression expression = new Expression(stored);
    assertThat(PlainSql.ways(expression)).contains(new Expression(second)).endsWith(expression);
  }
}
