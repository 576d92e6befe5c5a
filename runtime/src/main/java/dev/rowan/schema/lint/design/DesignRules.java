package dev.rowan.schema.lint.design;

import java.util.List;
import java.util.Optional;

/** All rules of design, by their codes. */
public final class DesignRules {
  private static final List<DesignRule> ALL =
      List.of(
          new NoKeyRule(),
          new RedundantIndexRule(),
          new UniqueTwiceRule(),
          new ReferenceIndexRule(),
          new ReferenceTypeRule(),
          new BooleanIndexRule(),
          new WideIndexRule(),
          new JsonRule(),
          new CharRule(),
          new VarcharRule(),
          new TimestampRule(),
          new SerialRule(),
          new MoneyRule(),
          new SmallKeyRule(),
          new FloatMoneyRule(),
          new RepeatedColumnsRule(),
          new CommaListRule(),
          new IdArrayRule(),
          new PolymorphicRule(),
          new EntityAttributeRule(),
          new NullableUniqueRule(),
          new UncheckedStateRule(),
          new MostlyNullRule(),
          new WideKeyRule(),
          new TimeAsTextRule(),
          new CopiedColumnRule(),
          new QuotedNameRule());

  private DesignRules() {}

  /** Returns all rules in the order of their codes. */
  public static List<DesignRule> all() {
    return ALL;
  }

  /** Returns the rule with this code, if there is one. */
  public static Optional<DesignRule> of(String code) {
    return ALL.stream().filter(rule -> rule.explanation().code().equals(code)).findFirst();
  }
}
