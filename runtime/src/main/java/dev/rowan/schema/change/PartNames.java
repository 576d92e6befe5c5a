package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.List;

/** A part with every name in it replaced by what {@link Names} makes of it. */
final class PartNames implements TablePart.Cases<TablePart> {
  private final SchemaNames schema;
  private final Names names;
  private final ObjectName relation;

  PartNames(SchemaNames schema, Names names, ObjectName relation) {
    this.schema = schema;
    this.names = names;
    this.relation = relation;
  }

  private List<String> columns(List<String> columns) {
    return columns(relation, columns);
  }

  private List<String> columns(ObjectName table, List<String> columns) {
    return columns.stream().map(column -> names.column(table, column)).toList();
  }

  @Override
  public TablePart primaryKey(PrimaryKey key) {
    return new PrimaryKey(
        key.name(),
        columns(key.columns()),
        columns(key.include()),
        key.deferrability(),
        key.withoutOverlaps(),
        key.options(),
        key.tablespace(),
        key.inherited(),
        key.comment());
  }

  @Override
  public TablePart unique(Unique unique) {
    return new Unique(
        unique.name(),
        columns(unique.columns()),
        columns(unique.include()),
        unique.nullsNotDistinct(),
        unique.deferrability(),
        unique.withoutOverlaps(),
        unique.options(),
        unique.tablespace(),
        unique.inherited(),
        unique.comment());
  }

  @Override
  public TablePart check(Check check) {
    return new Check(
        check.name(),
        names.expression(relation, check.expression()),
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
        columns(key.columns()),
        names.relation(key.referencedTable()),
        columns(key.referencedTable(), key.referencedColumns()),
        key.matchType(),
        key.onUpdate(),
        key.onDelete(),
        columns(key.onDeleteColumns()),
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
            .map(
                element ->
                    new Exclusion.Element(schema.key(relation, element.key()), element.operator()))
            .toList(),
        columns(exclusion.include()),
        schema.expression(relation, exclusion.where()),
        exclusion.deferrability(),
        exclusion.options(),
        exclusion.tablespace(),
        exclusion.inherited(),
        exclusion.comment());
  }

  @Override
  public TablePart index(Index index) {
    ObjectName parent = index.attachedTo();
    return new Index(
        index.name(),
        index.method(),
        schema.keys(relation, index.keys()),
        index.unique(),
        index.nullsNotDistinct(),
        columns(index.include()),
        schema.expression(relation, index.where()),
        index.options(),
        index.tablespace(),
        index.invalid(),
        parent == null ? null : names.other(parent),
        index.comment());
  }

  @Override
  public TablePart trigger(Trigger trigger) {
    return new Trigger(
        trigger.name(),
        trigger.timing(),
        trigger.events(),
        columns(trigger.columns()),
        trigger.forEachStatement(),
        schema.expression(relation, trigger.when()),
        names.function(trigger.function(), ""),
        trigger.arguments(),
        trigger.oldTable(),
        trigger.newTable(),
        trigger.constraint(),
        trigger.deferrability(),
        trigger.from() == null ? null : names.relation(trigger.from()),
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
        schema.expression(relation, policy.using()),
        schema.expression(relation, policy.withCheck()),
        policy.comment());
  }

  @Override
  public TablePart rule(Rule rule) {
    return new Rule(
        rule.name(), names.statement(rule.definition()), rule.enabled(), rule.comment());
  }

  @Override
  public TablePart statistics(Statistics statistics) {
    return new Statistics(
        statistics.name(),
        names.namespace(statistics.namespace()),
        statistics.kinds(),
        schema.keys(relation, statistics.keys()),
        statistics.target(),
        statistics.comment());
  }
}
