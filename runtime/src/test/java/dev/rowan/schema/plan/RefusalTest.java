package dev.rowan.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.script.NextVersion;
import dev.rowan.schema.script.Version;
import dev.rowan.schema.snapshot.Snapshot;
import dev.rowan.schema.sql.SqlReading;
import dev.rowan.schema.sql.SqlSchemaReader;
import dev.rowan.schema.sql.SqlSource;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reason for which a plan is refused or has a price, by its code. */
class RefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a int              | a int, b int NOT NULL                            | ROWAN3001",
        "a int, b int       | a int                                            | ROWAN3002",
        "a numeric(9,4)     | a numeric(9,2)                                   | ROWAN3004",
        "a int, b int       | a int, b int GENERATED ALWAYS AS (a + 1) STORED  | ROWAN3007",
        "a int              | a bigint                                         | ROWAN3101",
        "a text             | a integer                                        | ROWAN3102",
      })
  void aTableIsChanged(String before, String after, String code) {
    assertThat(codes(table(before, ""), table(after, ""))).contains(code);
  }

  @Test
  void aTableGoes() {
    assertThat(codes(table("a int", ""), Schema.EMPTY)).containsExactly("ROWAN3003");
  }

  @Test
  void noStatementPartitionsATable() {
    assertThat(codes(table("a int", ""), table("a int", "PARTITION BY LIST (a)")))
        .containsExactly("ROWAN3005");
  }

  @Test
  void whatLooksRenamedMustBeSaid() {
    assertThat(next(table("a int, b text", ""), table("a int, c text", ""), List.of()))
        .contains("ROWAN3006");
  }

  @Test
  void onlyWhatIsPendingIsReleased() {
    assertThat(next(table("a int", ""), table("a int", ""), List.of("t.b")))
        .containsExactly("ROWAN3009");
  }

  @Test
  void anOlderServerLacksIt() {
    Schema after = table("a int, UNIQUE NULLS NOT DISTINCT (a)", "");
    List<SchemaChange> changes = SchemaDiff.between(table("a int", ""), after);
    assertThat(Planner.plan(table("a int", ""), changes, PlanOptions.of(14, false)).findings())
        .extracting(Finding::code)
        .containsExactly("ROWAN3008");
  }

  private static List<String> codes(Schema before, Schema after) {
    List<SchemaChange> changes = SchemaDiff.between(before, after);
    return Planner.plan(before, changes, PlanOptions.DEFAULT).findings().stream()
        .map(Finding::code)
        .toList();
  }

  private static List<String> next(Schema before, Schema after, List<String> release) {
    Version version = Version.next(Instant.EPOCH, "");
    return NextVersion.of(
            Snapshot.of(before), after, List.of(), release, PlanOptions.DEFAULT, version)
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static Schema table(String columns, String more) {
    String sql = "CREATE TABLE t (" + columns + ") " + more + ";";
    SqlReading reading =
        SqlSchemaReader.read(Schema.EMPTY, List.of(new SqlSource("t.sql", sql)), "public");
    assertThat(reading.faults()).isEmpty();
    return reading.schema();
  }
}
