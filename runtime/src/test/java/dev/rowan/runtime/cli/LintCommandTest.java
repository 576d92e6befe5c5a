package dev.rowan.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.lint.migration.Linter;
import dev.rowan.schema.lint.migration.Rule;
import dev.rowan.schema.lint.migration.Rules;
import dev.rowan.schema.lint.migration.Script;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.script.MigrationScripts;
import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.script.Version;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** {@code rowan lint}: what it reads, says and returns; and that Rowan's own migrations pass. */
class LintCommandTest {
  private static final Path SHOP = Path.of("../examples/shop/src/main/resources/db/migration");
  private static final Path CASES = Path.of("src/test/resources/dev/rowan/schema/ddl");

  @TempDir private Path folder;

  private record Run(int exitCode, String out, String err) {}

  private static Run lint(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine program =
        RowanCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    List<String> words = new ArrayList<>(List.of("lint"));
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    int exitCode = program.execute(words.toArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }

  private Path write(String name, String sql) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, sql);
  }

  @Test
  void showsPlaceLineCaretAndRemedy() throws IOException {
    Path file =
        write(
            "V1__drop.sql",
            "SET LOCAL lock_timeout = '2s';\n\nALTER TABLE a.b\n\tADD c int,\n\tDROP d;\n");
    Run run = lint(file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            file
                + ":5:2: warning ROWAN6014 what a.b.d holds is lost\n"
                + "    \tDROP d;\n"
                + "    \t^\n"
                + "  release a program that does not use it first, then drop it in a later version,"
                + " and say so by rowan:ignore\n"
                + "1 finding in 1 of 1 script; rowan explain CODE says more\n");
  }

  @Test
  void readsAFolderInTheOrderOfItsVersions() throws IOException {
    write("deep/V10__type.sql", "ALTER TABLE t ALTER c TYPE text;\n");
    write("V9__make.sql", "CREATE TABLE t (c varchar(9));\n");
    write("undo/U9__make.sql", "DROP TABLE t;\n");
    write("notes.txt", "DROP TABLE t;\n");
    Run run = lint(folder);
    assertThat(run.out()).contains("V10__type.sql:1:1: warning ROWAN6026").doesNotContain("6011");
    assertThat(run.out()).contains("1 finding in 1 of 2 scripts");
  }

  @Test
  void anUndoScriptIsReadWhereItIsNamed() throws IOException {
    Path undo = write("U9__make.sql", "DROP TABLE t;\n");
    assertThat(lint(folder).exitCode()).isEqualTo(2);
    assertThat(lint(undo).out()).contains("ROWAN6015");
  }

  @Test
  void theTransactionIsToldByTheSettingsBesideOrByAnOption() throws IOException {
    String sql = "DROP INDEX CONCURRENTLY IF EXISTS i;\n";
    Path file = write("V1__drop.sql", sql);
    assertThat(lint(file).out()).contains("ROWAN6003");
    assertThat(lint("--no-transaction", file).exitCode()).isZero();
    Files.writeString(folder.resolve("V1__drop.sql.conf"), "executeInTransaction = false\n");
    assertThat(lint(file).exitCode()).isZero();
    Files.writeString(folder.resolve("V1__drop.sql.conf"), "executeInTransaction=true\n");
    assertThat(lint(file).exitCode()).isEqualTo(1);
  }

  @Test
  void rulesAreLeftOutByLevelByOptionAndByComment() throws IOException {
    Path file =
        write(
            "V1__a.sql",
            "DROP TABLE a; -- rowan:ignore ROWAN6015, ROWAN6026 known\nDROP TABLE b;\n");
    assertThat(lint(file).out()).contains(":2:1: warning ROWAN6015").doesNotContain("sql:1:");
    assertThat(lint("--exclude", "rowan6015,ROWAN6026", file).exitCode()).isZero();
    assertThat(lint("--level", "error", file).exitCode()).isZero();
    assertThat(lint("--level", "info", file).out()).contains("info ROWAN6043");
  }

  @Test
  void anIgnoreAboveAStatementIsForThatStatement() throws IOException {
    Path file =
        write(
            "V1__a.sql",
            "SET lock_timeout = '1s';\nDROP TABLE a;\n"
                + "/* rowan:ignore ROWAN6015 */\nDROP\n  TABLE b;\nDROP TABLE c;\n");
    assertThat(lint(file).out()).contains(":2:1:", ":6:1:").doesNotContain(":4:1:");
  }

  @Test
  void writesJson() throws IOException {
    Path file = write("V1__a.sql", "SET lock_timeout = '1s';\n  DROP TABLE a;\n");
    Map<String, Object> result = JSON.std.mapFrom(lint("--json", file).out());
    assertThat(result.get("scripts")).isEqualTo(1);
    assertThat((List<?>) result.get("findings"))
        .singleElement()
        .satisfies(
            one ->
                assertThat((Map<?, ?>) one)
                    .extracting("file", "line", "column", "code", "severity")
                    .containsExactly(file.toString(), 2, 3, "ROWAN6015", "WARNING"));
  }

  @Test
  void explainsARule() {
    for (Rule rule : Rules.all()) {
      Run run = lint("--explain", rule.page().code());
      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .contains(rule.page().code(), rule.page().title(), rule.page().why())
          .contains(rule.page().bad().sql().lines().toList())
          .contains(rule.page().good().sql().lines().toList());
    }
  }

  @Test
  void looksAtTheDesignOfAState() throws IOException {
    Path snapshot = folder.resolve("schema.rowan");
    Table table =
        Table.of(
            new ObjectName("public", "t"),
            List.of(Column.of("unit_price", SqlType.REAL), Column.of("tags", SqlType.TEXT)),
            List.of());
    Files.writeString(snapshot, Snapshot.of(Schema.of(List.of(table))).write());
    Run run = lint("--design", snapshot);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("warning ROWAN7001 table public.t has no primary key")
        .contains("warning ROWAN7015 column public.t.unit_price")
        .contains("2 findings")
        .doesNotContain("ROWAN7017");
    assertThat(lint("--design", snapshot, "--level", "info").out()).contains("info ROWAN7017");
    Run none = lint("--design", snapshot, "--exclude", "ROWAN7001,ROWAN7015");
    assertThat(none.out()).isEqualTo("nothing found\n");
    assertThat(none.exitCode()).isZero();
  }

  @Test
  void badUsageIsTold() {
    assertThat(lint("--explain", "ROWAN1").err()).contains("there is no code ROWAN1");
    assertThat(lint("--explain", "ROWAN1").exitCode()).isEqualTo(2);
    assertThat(lint("--exclude", "DROP", SHOP).exitCode()).isEqualTo(2);
    assertThat(lint(folder.resolve("missing")).exitCode()).isEqualTo(2);
    assertThat(lint(folder).err()).contains("no scripts");
    assertThat(lint().exitCode()).isEqualTo(2);
  }

  @Test
  void theShopsMigrationsAreClean() {
    Run run = lint(SHOP);
    assertThat(run.out()).contains("nothing found");
    assertThat(run.exitCode()).isZero();
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(one -> one.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** What is dropped or renamed because the records say so. */
  private static final Set<String> MEANT =
      Set.of("ROWAN6012", "ROWAN6013", "ROWAN6014", "ROWAN6015", "ROWAN6016");

  /** What the plan itself says of its steps: that they rewrite their table. */
  private static final Set<String> REWRITES = Set.of("ROWAN6010", "ROWAN6011", "ROWAN6025");

  @ParameterizedTest
  @MethodSource("cases")
  void plannedMigrationsAreClean(String name) throws IOException {
    Schema before = schema(name, "before.rowan");
    Schema after = schema(name, "after.rowan");
    List<Script> scripts = new ArrayList<>();
    scripts.addAll(plan(Schema.EMPTY, before, "2026-11-20T10:00:00Z"));
    scripts.addAll(plan(before, after, "2026-11-21T10:00:00Z"));
    Set<String> rewriting =
        scripts.stream()
            .filter(script -> script.text().contains("rewrites the table"))
            .map(Script::name)
            .collect(Collectors.toSet());
    assertThat(new Linter(18, Severity.WARNING, MEANT).lint(scripts))
        .filteredOn(
            found ->
                !(REWRITES.contains(found.finding().code()) && rewriting.contains(found.script())))
        .isEmpty();
  }

  private static Schema schema(String name, String file) throws IOException {
    return Snapshot.read(Files.readString(CASES.resolve(name).resolve(file))).schema();
  }

  private static List<Script> plan(Schema from, Schema to, String time) {
    MigrationPlan plan =
        Planner.plan(from, SchemaDiff.between(from, to), PlanOptions.of(18, true)).plan();
    Version version = Version.next(Instant.parse(time), "");
    List<ScriptFile> files = MigrationScripts.of(plan, version, "case", "", 18);
    Set<String> outside =
        files.stream()
            .map(ScriptFile::path)
            .filter(path -> path.endsWith(".conf"))
            .map(path -> path.substring(0, path.length() - ".conf".length()))
            .collect(Collectors.toSet());
    return files.stream()
        .filter(file -> file.path().matches("V[^/]*\\.sql"))
        .map(file -> new Script(file.path(), file.text(), !outside.contains(file.path())))
        .toList();
  }
}
