package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.SqlScript;
import dev.rowan.schema.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Holds scripts against the rules.
 *
 * <p>{@code new Linter(18, Severity.WARNING, Set.of("ROWAN6019")).lint(scripts)}; the scripts stand
 * in the order in which they run, so that the later ones know what the earlier ones have made.
 */
public final class Linter {
  private static final Comparator<ScriptFinding> ORDER =
      Comparator.comparingInt((ScriptFinding one) -> one.location().start())
          .thenComparing(one -> one.finding().code());

  private final int postgres;
  private final Severity level;
  private final List<Rule> rules;
  private final History history = new History();

  /**
   * Makes a linter.
   *
   * @param postgres the major version of the server that the scripts are for
   * @param level what is less grave is left out
   * @param excluded the codes of the rules that are left out
   */
  public Linter(int postgres, Severity level, Set<String> excluded) {
    this.postgres = postgres;
    this.level = level;
    this.rules =
        Rules.all().stream().filter(rule -> !excluded.contains(rule.page().code())).toList();
  }

  /** Returns what is found in the scripts, in their order and from top to bottom. */
  public List<ScriptFinding> lint(List<Script> scripts) {
    return scripts.stream().flatMap(script -> lint(script).stream()).toList();
  }

  private List<ScriptFinding> lint(Script script) {
    SqlScript read = SqlScript.parse(script.text());
    Scene scene = new Scene(script, postgres, history, read);
    Ignores ignores = Ignores.of(script.text(), read);
    for (Located<Statement> statement : read.statements()) {
      scene.take(Locks.of(statement, scene));
      new Walk(rules, scene, statement.location()).statement(statement.value());
      new Walk(List.of(new Memory()), scene, statement.location()).statement(statement.value());
      scene.next();
    }
    List<ScriptFinding> findings = new ArrayList<>(scene.findings());
    findings.removeIf(
        one -> isBelow(one.finding()) || ignores.cover(one.finding().code(), one.location()));
    findings.sort(ORDER);
    return findings;
  }

  private boolean isBelow(Finding finding) {
    return finding.severity().compareTo(level) < 0;
  }
}
