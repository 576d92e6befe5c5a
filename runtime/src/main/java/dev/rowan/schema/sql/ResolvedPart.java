package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;

/** A part with the names that it refers to resolved. */
final class ResolvedPart implements TablePart.Cases<TablePart> {
  private final Scope scope;
  private final String namespace;

  /**
   * Resolves parts of a relation.
   *
   * @param namespace the namespace of the relation
   */
  ResolvedPart(Scope scope, String namespace) {
    this.scope = scope;
    this.namespace = namespace;
  }

  @Override
  public TablePart primaryKey(PrimaryKey key) {
    return key;
  }

  @Override
  public TablePart unique(Unique unique) {
    return unique;
  }

  @Override
  public TablePart check(Check check) {
    return new Check(
        check.name(),
        scope.expression(check.expression()),
        check.noInherit(),
        check.notValid(),
        check.notEnforced(),
        check.inherited(),
        check.comment());
  }

  @Override
  public TablePart foreignKey(ForeignKey key) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        scope.relation(key.referencedTable()),
        key.referencedColumns(),
        key.matchType(),
        key.onUpdate(),
        key.onDelete(),
        key.onDeleteColumns(),
        key.deferrability(),
        key.period(),
        key.notValid(),
        key.notEnforced(),
        key.inherited(),
        key.comment());
  }

  @Override
  public TablePart exclusion(Exclusion exclusion) {
    return new Exclusion(
        exclusion.name(),
        exclusion.method(),
        exclusion.elements().stream()
            .map(element -> new Exclusion.Element(scope.key(element.key()), element.operator()))
            .toList(),
        exclusion.include(),
        scope.expressionOrNull(exclusion.where()),
        exclusion.deferrability(),
        exclusion.options(),
        exclusion.tablespace(),
        exclusion.inherited(),
        exclusion.comment());
  }

  @Override
  public TablePart index(Index index) {
    return new Index(
        index.name(),
        index.method(),
        scope.keys(index.keys()),
        index.unique(),
        index.nullsNotDistinct(),
        index.include(),
        scope.expressionOrNull(index.where()),
        index.options(),
        index.tablespace(),
        index.invalid(),
        index.attachedTo(),
        index.comment());
  }

  @Override
  public TablePart trigger(Trigger trigger) {
    return new Trigger(
        trigger.name(),
        trigger.timing(),
        trigger.events(),
        trigger.columns(),
        trigger.forEachStatement(),
        scope.expressionOrNull(trigger.when()),
        scope.other(trigger.function()),
        trigger.arguments(),
        trigger.oldTable(),
        trigger.newTable(),
        trigger.constraint(),
        trigger.deferrability(),
        trigger.from() == null ? null : scope.relation(trigger.from()),
        trigger.enabled(),
        trigger.comment());
  }

  @Override
  public TablePart policy(Policy policy) {
    return new Policy(
        policy.name(),
        policy.restrictive(),
        policy.command(),
        policy.roles(),
        scope.expressionOrNull(policy.using()),
        scope.expressionOrNull(policy.withCheck()),
        policy.comment());
  }

  @Override
  public TablePart rule(Rule rule) {
    return rule;
  }

  /** Without a name of its own it lives beside its table. */
  @Override
  public TablePart statistics(Statistics statistics) {
    return new Statistics(
        statistics.name(),
        statistics.namespace().isEmpty() ? namespace : statistics.namespace(),
        statistics.kinds(),
        scope.keys(statistics.keys()),
        statistics.target(),
        statistics.comment());
  }
}
