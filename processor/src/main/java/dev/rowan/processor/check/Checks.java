package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import java.util.List;

/** All rules. */
public final class Checks {
  private final Rule declaration = new DeclarationRule();
  private final List<Rule> rules;

  /**
   * Returns the rules for this PostgreSQL.
   *
   * @param postgres its major version
   */
  public Checks(int postgres) {
    rules =
        List.of(
            new KeyRule(),
            new ReferenceRule(),
            new NullRule(),
            new NestedRule(),
            new ColumnRule(),
            new IndexRule(),
            new ValueRule(),
            new GeneratedRule(),
            new VersionRule(postgres),
            new RoleRule(),
            new RenameRule(),
            new ValidationRule());
  }

  /** Adds what is wrong with a record to its faults. */
  public void check(Lowered lowered) {
    declaration.check(lowered, lowered.faults());
    if (lowered.record().shape().isRecord()) {
      rules.forEach(rule -> rule.check(lowered, lowered.faults()));
    }
  }
}
