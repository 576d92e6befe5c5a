package dev.rowan.processor.check;

import dev.rowan.processor.lower.Lowered;
import java.util.List;

/** All rules. */
public final class Checks {
  private final Rule declaration = new DeclarationRule();
  private final List<Rule> rules;
  private final List<Rule> rulesOfViews;

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
            new MixinRule(),
            new ColumnRule(),
            new IndexRule(),
            new ClusterRule(),
            new OverlapRule(),
            new PolicyRule(),
            new TenantRule(),
            new PartitionRule(),
            new PartitionBoundsRule(),
            new ValueRule(),
            new GeneratedRule(),
            new SqlNameRule(),
            new VersionRule(postgres),
            new RoleRule(),
            new RenameRule(),
            new ValidationRule(),
            new DefaultRule());
    rulesOfViews =
        List.of(
            new ViewRule(),
            new NullRule(),
            new NestedRule(),
            new MixinRule(),
            new IndexRule(),
            new VersionRule(postgres));
  }

  /** Adds what is wrong with a record to its faults. */
  public void check(Lowered lowered) {
    declaration.check(lowered, lowered.faults());
    if (lowered.record().shape().isRecord()) {
      boolean isView = lowered.record().marks().view().isPresent();
      (isView ? rulesOfViews : rules).forEach(rule -> rule.check(lowered, lowered.faults()));
    }
  }
}
