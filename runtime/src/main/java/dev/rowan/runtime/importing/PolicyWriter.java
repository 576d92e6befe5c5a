package dev.rowan.runtime.importing;

import dev.rowan.schema.Policy;
import dev.rowan.schema.Table;
import java.util.List;

/** Policies of a table whose row level security is enabled. */
final class PolicyWriter implements Writer {
  @Override
  public void write(RecordDraft record) {
    said(record).forEach(policy -> record.propose(proposal(policy)));
  }

  /**
   * Returns the policies that {@code @Policy} says: it enables them, and one must not only narrow.
   */
  static List<Policy> said(RecordDraft record) {
    List<Policy> said =
        sayable(record.table()).stream().filter(policy -> !record.says(policy)).toList();
    return record.table().settings().rowSecurity()
            && (record.tenant().isPresent() || !said.stream().allMatch(Policy::restrictive))
        ? said
        : List.of();
  }

  /** Returns the policies for which {@code @Policy} has an attribute for all. */
  static List<Policy> sayable(Table table) {
    return table.parts(Policy.class).stream().filter(PolicyWriter::isSaid).toList();
  }

  private static boolean isSaid(Policy policy) {
    return (policy.using() != null || policy.withCheck() != null)
        && AnnotationSql.isSaid(policy.using())
        && AnnotationSql.isSaid(policy.withCheck())
        && policy.roles().stream().allMatch(role -> role.equals(role.strip()));
  }

  private static Proposal proposal(Policy policy) {
    Mark mark = Mark.of("Policy").with(Proposal.NAME, Code.string(policy.name()));
    if (policy.using() != null) {
      mark = mark.with("using", Code.string(policy.using().sql()));
    }
    if (policy.withCheck() != null) {
      mark = mark.with("withCheck", Code.string(policy.withCheck().sql()));
    }
    if (policy.command() != Policy.Command.ALL) {
      mark = mark.with("command", Code.constant("PolicyCommand", policy.command()));
    }
    if (!policy.roles().isEmpty()) {
      mark = mark.with("roles", Code.strings(policy.roles()));
    }
    if (policy.restrictive()) {
      mark = mark.with("restrictive", Code.of("true"));
    }
    return new Proposal(Proposal.Phase.POLICY, policy, List.of(), "policy", null, mark);
  }
}
