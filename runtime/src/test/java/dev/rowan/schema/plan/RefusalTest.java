package dev.rowan.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.View;
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
  void aLabelLooksRenamed() {
    assertThat(
            codes(
                read("CREATE TYPE e AS ENUM ('a', 'b');"),
                read("CREATE TYPE e AS ENUM ('a', 'c');")))
        .containsExactly("ROWAN3104");
    assertThat(
            codes(
                read("CREATE TYPE e AS ENUM ('a', 'b');"),
                read("CREATE TYPE e AS ENUM ('c', 'd');")))
        .containsExactly("ROWAN3102");
  }

  @Test
  void someTablesHoldOnToTheirTypes() {
    String split = "CREATE TYPE e AS ENUM (%s); CREATE TABLE t (a e) PARTITION BY LIST (a);";
    assertThat(codes(read(split.formatted("'a', 'b'")), read(split.formatted("'b', 'a'"))))
        .contains("ROWAN3005");
    String typed = "CREATE TYPE c AS (%s); CREATE TABLE t OF c;";
    assertThat(codes(read(typed.formatted("a int, b int")), read(typed.formatted("b int, a int"))))
        .contains("ROWAN3005");
  }

  /** A foreign key that names no columns is tied to the primary key alone. */
  @Test
  void foreignKeysStayWhenAnotherColumnChanges() {
    String sql =
        "CREATE TABLE t (id int PRIMARY KEY, a %s CHECK (a > 0)); CREATE TABLE u (t int REFERENCES t);";
    Schema before = read(sql.formatted("int"));
    List<SchemaChange> changes = SchemaDiff.between(before, read(sql.formatted("bigint")));
    assertThat(Planner.plan(before, changes, PlanOptions.DEFAULT).plan().changes())
        .extracting(change -> change.path().object().name())
        .containsOnly("t");
  }

  @Test
  void whatNoSchemaHoldsIsNotLost() {
    Schema before = table("a int CONSTRAINT k UNIQUE", "");
    Schema after = table("a int, b int, CONSTRAINT k UNIQUE (a, b)", "");
    MigrationPlan plan =
        Planner.plan(before, SchemaDiff.between(before, after), PlanOptions.DEFAULT).plan();
    ObjectPath key = new ObjectPath(ObjectPath.Kind.CONSTRAINT, new ObjectName("public", "t"), "k");
    List<Bystander> comment = List.of(new Bystander(key, "the comment on index k"));
    assertThat(Bystander.lost(plan, comment))
        .extracting(Finding::code, Finding::path)
        .containsExactly(tuple("ROWAN3010", key));
    Schema gone = table("a int", "");
    MigrationPlan drop =
        Planner.plan(before, SchemaDiff.between(before, gone), PlanOptions.DEFAULT).plan();
    assertThat(Bystander.lost(drop, comment)).isEmpty();
  }

  @Test
  void rightsAreKeptWithinOneFileOnly() {
    View view = read("CREATE VIEW v AS SELECT 1 AS a;").all(View.class).get(0);
    Step drop = new Step.Apply(new SchemaChange.DropObject(view), false);
    Step add = new Step.Apply(new SchemaChange.AddObject(view), false);
    MigrationFile first = MigrationFile.of(List.of(drop), true);
    MigrationFile second = MigrationFile.of(List.of(add), true);
    assertThat(Rights.lost(List.of(first, second)))
        .extracting(Finding::code)
        .containsExactly("ROWAN3103");
    MigrationFile both = MigrationFile.of(List.of(drop, add), true);
    assertThat(Rights.lost(List.of(both))).isEmpty();
    List<ObjectPath> paths = List.of(view.path());
    assertThat(Rights.kept(both).steps())
        .containsExactly(new Step.SaveRights(paths), drop, add, new Step.GiveRights(paths));
    assertThat(Rights.kept(both).reverse().steps().get(0)).isEqualTo(new Step.SaveRights(paths));
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
    return read("CREATE TABLE t (" + columns + ") " + more + ";");
  }

  private static Schema read(String sql) {
    SqlReading reading =
        SqlSchemaReader.read(Schema.EMPTY, List.of(new SqlSource("t.sql", sql)), "public");
    assertThat(reading.faults()).isEmpty();
    return reading.schema();
  }
}
