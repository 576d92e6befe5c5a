package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import dev.rowan.processor.read.PolicyView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A policy says what its command can ask for, and one of them lets something through. */
final class PolicyRule implements Rule {
  private static final Set<String> CURRENT = Set.of("current_role", "current_user", "session_user");

  @Override
  public void check(Lowered lowered, Faults faults) {
    List<PolicyView> policies =
        lowered.columns().flatScopes().stream()
            .flatMap(scope -> scope.marks().policies().stream())
            .toList();
    policies.forEach(policy -> clauses(policy, faults));
    if (!policies.isEmpty()
        && policies.stream().allMatch(PolicyView::restrictive)
        && lowered.columns().tenant().isEmpty()) {
      faults.add(
          Code.POLICY_LETS_NOTHING,
          policies.get(0).spot(),
          "restrictive policies only narrow what another lets through, and there is no other",
          "take restrictive away from one of them");
    }
  }

  private static void clauses(PolicyView policy, Faults faults) {
    roles(policy, faults);
    Policy.Command command = policy.command();
    if (!policy.using().given() && !policy.withCheck().given()) {
      faults.add(
          Code.POLICY_CLAUSE,
          policy.spot(),
          "the policy does not say which rows it is about",
          "add using = \"…\", or withCheck = \"…\" for what is written");
    }
    if (policy.using().given() && command == Policy.Command.INSERT) {
      faults.add(
          Code.POLICY_CLAUSE,
          policy.using().spot(),
          "an INSERT sees no rows",
          "say which rows may be written: withCheck = \"…\"");
    }
    if (policy.withCheck().given()
        && (command == Policy.Command.SELECT || command == Policy.Command.DELETE)) {
      faults.add(
          Code.POLICY_CLAUSE,
          policy.withCheck().spot(),
          "a " + command + " writes no rows",
          "say which rows it is for: using = \"…\"");
    }
  }

  /** Such a word stands for whoever makes the policy, once and for all. */
  private static void roles(PolicyView policy, Faults faults) {
    for (int i = 0; i < policy.roles().value().size(); i++) {
      String role = policy.roles().value().get(i).strip();
      if (CURRENT.contains(role.toLowerCase(Locale.ROOT))) {
        faults.add(
            Code.POLICY_ROLE,
            policy.roles().spot().entry(i),
            role + " would be the role that runs the migration",
            "name the role, or compare with current_user in using");
      }
    }
  }
}
