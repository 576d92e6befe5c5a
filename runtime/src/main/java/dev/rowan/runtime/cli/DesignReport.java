package dev.rowan.runtime.cli;

import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.lint.design.DesignLint;
import dev.rowan.schema.lint.design.DesignRule;
import dev.rowan.schema.lint.design.DesignRules;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code rowan lint --design}: what is often regretted in a state. */
final class DesignReport {
  private final Output output;
  private final Severity level;
  private final Set<String> excluded;

  /**
   * Prepares the report.
   *
   * @param output where to
   * @param level what is less grave is left out
   * @param excluded the codes that are left out
   */
  DesignReport(Output output, Severity level, Set<String> excluded) {
    this.output = output;
    this.level = level;
    this.excluded = excluded;
  }

  /** Shows what is found, and returns the exit code. */
  int show(String state) throws SQLException, IOException {
    List<Finding> findings =
        DesignLint.lint(new States(output).read(state).schema()).stream()
            .filter(this::isTold)
            .toList();
    for (Finding finding : findings) {
      output.verbatim(
          finding.severity().name().toLowerCase(Locale.ROOT)
              + " "
              + finding.code()
              + " "
              + finding.path()
              + " "
              + finding.message());
      output.verbatim("  " + finding.remedy());
    }
    output.line(
        findings.isEmpty()
            ? "nothing found"
            : findings.size() + (findings.size() == 1 ? " finding" : " findings"));
    output.result(Map.of("findings", Output.asJson(findings)));
    return findings.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
  }

  private boolean isTold(Finding finding) {
    boolean off = DesignRules.of(finding.code()).filter(DesignRule::isOff).isPresent();
    return !off && !excluded.contains(finding.code()) && finding.severity().compareTo(level) >= 0;
  }
}
