package dev.rowan.schema.plan;

import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of planning.
 *
 * @param plan the plan; of no use where a finding is an error
 * @param findings why it is refused, and what it costs
 */
public record Planned(MigrationPlan plan, List<Finding> findings) {
  public Planned {
    findings = List.copyOf(findings);
  }

  /** Returns the same with these findings too. */
  public Planned and(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Planned(plan, all);
  }

  /** Whether the plan must not be written. */
  public boolean isRefused() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
