package dev.rowan.schema.lint.migration;

import java.util.List;
import java.util.Optional;

/** All rules, by their codes. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new IndexBuildRule(),
          new IndexDropRule(),
          new ConcurrentInTransactionRule(),
          new KeyInPlaceRule(),
          new ForeignKeyValidRule(),
          new CheckValidRule(),
          new ValidateUnderLockRule(),
          new NotNullRule(),
          new RequiredColumnRule(),
          new ColumnRewriteRule(),
          new TypeRewriteRule(),
          new ColumnRenameRule(),
          new TableRenameRule(),
          new ColumnDropRule(),
          new TableDropRule(),
          new SchemaDropRule(),
          new ConstraintDropRule(),
          new NotNullDropRule(),
          new TruncateRule(),
          new DomainCheckRule(),
          new DomainConstraintRule(),
          new EnumPositionRule(),
          new EnumTypeRule(),
          new DetachRule(),
          new RewriteCommandRule(),
          new LockTimeoutRule(),
          new WorkUnderLockRule(),
          new SeveralAltersRule(),
          new NotRepeatableRule(),
          new NestedTransactionRule(),
          new UnfilteredChangeRule(),
          new JsonTypeRule(),
          new CharTypeRule(),
          new VarcharTypeRule(),
          new TimestampTypeRule(),
          new SerialTypeRule(),
          new MoneyTypeRule(),
          new SmallKeyRule(),
          new ForeignKeyIndexRule(),
          new WideIndexRule(),
          new LongNameRule(),
          new UnqualifiedNameRule(),
          new RowSecurityRule(),
          new GrantRule(),
          new ReplicaIdentityRule(),
          new OwnerRule(),
          new OpaqueRule(),
          new GrammarRule());

  private Rules() {}

  /** Returns all rules in the order of their codes. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Returns the rule with this code, in any case, if there is one. */
  public static Optional<Rule> of(String code) {
    return ALL.stream().filter(rule -> rule.page().code().equalsIgnoreCase(code)).findFirst();
  }
}
