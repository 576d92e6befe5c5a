package dev.rowan.processor.lower;

import dev.rowan.processor.read.PolicyView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lowers {@code @Policy}. */
final class PolicyLowering {
  private final PartList parts;
  private final Faults faults;

  PolicyLowering(PartList parts, Faults faults) {
    this.parts = parts;
    this.faults = faults;
  }

  void policy(PolicyView view) {
    parts.add(
        new Policy(
            parts.name(view.name(), List.of(), "policy"),
            view.restrictive(),
            view.command(),
            roles(view.roles()),
            condition(view.using()),
            condition(view.withCheck()),
            ""),
        view.spot());
  }

  /** PUBLIC is everyone, which the model says by naming nobody. */
  private List<String> roles(Setting<List<String>> roles) {
    for (int i = 0; i < roles.value().size(); i++) {
      if (roles.value().get(i).isBlank()) {
        faults.add(
            Code.NAME_BLANK,
            roles.spot().entry(i),
            "the role is empty",
            "name one, or none at all");
      }
    }
    List<String> named = roles.value().stream().map(String::strip).toList();
    return named.stream().anyMatch(role -> role.toLowerCase(Locale.ROOT).equals("public"))
        ? List.of()
        : named;
  }

  private @Nullable Expression condition(Setting<String> sql) {
    if (!sql.given()) {
      return null;
    }
    Optional<String> fault = SqlText.fault(sql.value());
    fault.ifPresent(
        what -> faults.add(Code.SQL_MALFORMED, sql.spot(), what, "write one SQL condition"));
    return fault.isEmpty() ? new Expression(sql.value()) : null;
  }
}
