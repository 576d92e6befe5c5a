package dev.rowan.runtime.cli;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.lint.migration.Linter;
import dev.rowan.schema.lint.migration.Rules;
import dev.rowan.schema.lint.migration.Script;
import dev.rowan.schema.lint.migration.ScriptFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rowan lint}: what is unsafe in migration scripts, generated or written by hand. */
@Command(
    name = "lint",
    description =
        "Finds what is unsafe in migration scripts; exit code 0 if there is nothing, else 1.",
    footer = {
      "",
      "A comment above a statement takes it out of a rule:",
      "  -- rowan:ignore ROWAN6014 unused since the version before"
    })
final class LintCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", description = "Scripts, or folders of them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--postgres",
      paramLabel = "N",
      defaultValue = "18",
      description = "The major version of the server (default: ${DEFAULT-VALUE}).")
  private int postgres;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description = "What to show: info, warning or error and above (default: ${DEFAULT-VALUE}).")
  private Severity level = Severity.WARNING;

  @Option(
      names = "--exclude",
      paramLabel = "CODE",
      split = ",",
      description = "Rules to leave out.")
  private List<String> excluded = new ArrayList<>();

  @Option(
      names = "--no-transaction",
      description =
          "The scripts run outside a transaction (else only those with"
              + " executeInTransaction=false in their .sql.conf).")
  private boolean outside;

  @Option(names = "--explain", paramLabel = "CODE", description = "Show what rowan explain says.")
  private @Nullable String explained;

  @Option(
      names = "--design",
      paramLabel = "STATE",
      description = "Look at the design of a database, snapshot or SQL file instead of scripts.")
  private @Nullable String design;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() throws Exception {
    if (explained != null) {
      CodePage.show(CodePage.of(explained), output);
      return ExitCodes.OK;
    }
    if (design != null) {
      return new DesignReport(output, level, excluded()).show(design);
    }
    List<Script> scripts = new LintScripts(!outside).read(paths);
    if (scripts.isEmpty()) {
      throw Failure.usage("no scripts to look at", "name migration scripts or their folder", null);
    }
    List<ScriptFinding> findings = new Linter(postgres, level, excluded()).lint(scripts);
    findings.forEach(this::show);
    long files = findings.stream().map(ScriptFinding::script).distinct().count();
    output.line(
        findings.isEmpty()
            ? scripts.size() + (scripts.size() == 1 ? " script" : " scripts") + ", nothing found"
            : findings.size()
                + (findings.size() == 1 ? " finding in " : " findings in ")
                + files
                + " of "
                + scripts.size()
                + (scripts.size() == 1 ? " script" : " scripts")
                + "; rowan explain CODE says more");
    output.result(
        Map.of(
            "scripts", scripts.size(), "findings", findings.stream().map(this::asJson).toList()));
    return findings.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
  }

  private Set<String> excluded() {
    return excluded.stream()
        .map(code -> CodePage.of(code).code())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns a caret below the column of a line; a tab is as wide as it is above. */
  private static String caret(String line, int column) {
    return line.substring(0, Math.min(line.length(), column - 1)).replaceAll("[^\t]", " ") + "^";
  }

  private void show(ScriptFinding found) {
    String severity = found.finding().severity().name().toLowerCase(Locale.ROOT);
    output.verbatim(
        found.script()
            + ":"
            + found.location()
            + ": "
            + severity
            + " "
            + found.finding().code()
            + " "
            + found.finding().message());
    output.verbatim("    " + found.line());
    output.verbatim("    " + caret(found.line(), found.location().column()));
    output.verbatim("  " + found.finding().remedy());
  }

  private Map<String, Object> asJson(ScriptFinding found) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", found.script());
    values.put("line", found.location().line());
    values.put("column", found.location().column());
    values.put("code", found.finding().code());
    values.put("severity", found.finding().severity().name());
    values.put("title", Rules.of(found.finding().code()).orElseThrow().page().title());
    values.put("message", found.finding().message());
    values.put("remedy", found.finding().remedy());
    return values;
  }
}
