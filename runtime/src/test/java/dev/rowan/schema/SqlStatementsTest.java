package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementsTest {
  @Test
  void cutsAtSemicolonsThatEndAStatement() {
    assertThat(
            SqlStatements.split(
                """
                -- a comment; alone
                ;
                select ';' as "a;b"; /* ; */ select $x$ ; $x$;
                create rule r as on insert to t do (select 1; select 2);
                create function f(a int) returns int begin atomic
                  select case when a > 0 then 1 else 2 end;
                  select 2;
                end;
                begin; commit
                """))
        .containsExactly(
            "select ';' as \"a;b\"",
            "/* ; */ select $x$ ; $x$",
            "create rule r as on insert to t do (select 1; select 2)",
            """
            create function f(a int) returns int begin atomic
              select case when a > 0 then 1 else 2 end;
              select 2;
            end""",
            "begin",
            "commit");
  }
}
