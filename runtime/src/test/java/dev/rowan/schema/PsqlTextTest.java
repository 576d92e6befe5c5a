package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.PsqlText.Command;
import dev.rowan.schema.sql.SqlScript;
import org.junit.jupiter.api.Test;

/** Scripts of pg_dump and for psql. */
class PsqlTextTest {
  private static final String DUMP =
      """
      \\restrict abc
      CREATE TABLE notes (id bigint, note text);
      COPY public.notes (id, note) FROM stdin;
      1\tit's (not closed
      2\t\\N
      \\.

      CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT '
      \\no command' $$;
      \\connect other
      SELECT 1;
      """;

  @Test
  void rowsAndCommandsAreBlankAndAllElseStaysInItsPlace() {
    PsqlText text = PsqlText.of(DUMP);
    assertThat(text.commands()).extracting(Command::name).containsExactly("restrict", "connect");
    assertThat(text.text()).hasSameSizeAs(DUMP).doesNotContain("closed", "restrict", "\\.");
    assertThat(text.text()).contains("FROM stdin;", "\n\\no command' $$;\n");
    assertThat(text.text().indexOf("SELECT 1")).isEqualTo(DUMP.indexOf("SELECT 1"));
    assertThat(PsqlText.withoutRows(DUMP).text()).doesNotContain("COPY").contains("CREATE TABLE");
  }

  @Test
  void textWithoutThemStaysAsItIs() {
    String sql = "SELECT E'\\\\x';\nCOPY notes FROM stdin;\n";
    assertThat(PsqlText.of(sql).text()).isSameAs(sql);
  }

  @Test
  void rowsWithoutAnEndReachToTheEnd() {
    assertThat(PsqlText.of("COPY t FROM STDIN WITH (FORMAT csv);\n1\n\\x 2\n").text().strip())
        .isEqualTo("COPY t FROM STDIN WITH (FORMAT csv);");
  }

  @Test
  void commandsThatMatterAreFaultsOfTheScript() {
    SqlScript script = SqlScript.parse(DUMP);
    assertThat(script.faults())
        .extracting(Object::toString)
        .containsExactly("10:1: \\connect is a command of psql, no SQL");
    assertThat(script.statements()).hasSize(4);
  }
}
