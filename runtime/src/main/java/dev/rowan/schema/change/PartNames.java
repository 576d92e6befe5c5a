package dev.rowan.schema.change;

import dev.rowan.schema.Check;
import dev.rowan.schema.CheckBuilder;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ExclusionBuilder;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ForeignKeyBuilder;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexBuilder;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PolicyBuilder;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.PrimaryKeyBuilder;
import dev.rowan.schema.Rule;
import dev.rowan.schema.RuleBuilder;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.StatisticsBuilder;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.TriggerBuilder;
import dev.rowan.schema.Unique;
import dev.rowan.schema.UniqueBuilder;
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
    return PrimaryKeyBuilder.builder(key)
        .columns(columns(key.columns()))
        .include(columns(key.include()))
        .build();
  }

  @Override
  public TablePart unique(Unique unique) {
    return UniqueBuilder.builder(unique)
        .columns(columns(unique.columns()))
        .include(columns(unique.include()))
        .build();
  }

  @Override
  public TablePart check(Check check) {
    return CheckBuilder.builder(check)
        .expression(names.expression(relation, check.expression()))
        .build();
  }

  @Override
  public TablePart foreignKey(ForeignKey key) {
    return ForeignKeyBuilder.builder(key)
        .columns(columns(key.columns()))
        .referencedTable(names.relation(key.referencedTable()))
        .referencedColumns(columns(key.referencedTable(), key.referencedColumns()))
        .onDeleteColumns(columns(key.onDeleteColumns()))
        .build();
  }

  @Override
  public TablePart exclusion(Exclusion exclusion) {
    return ExclusionBuilder.builder(exclusion)
        .elements(
            exclusion.elements().stream()
                .map(
                    element ->
                        new Exclusion.Element(
                            schema.key(relation, element.key()), element.operator()))
                .toList())
        .include(columns(exclusion.include()))
        .where(schema.expression(relation, exclusion.where()))
        .build();
  }

  @Override
  public TablePart index(Index index) {
    ObjectName parent = index.attachedTo();
    return IndexBuilder.builder(index)
        .keys(schema.keys(relation, index.keys()))
        .include(columns(index.include()))
        .where(schema.expression(relation, index.where()))
        .attachedTo(parent == null ? null : names.other(parent))
        .build();
  }

  @Override
  public TablePart trigger(Trigger trigger) {
    return TriggerBuilder.builder(trigger)
        .columns(columns(trigger.columns()))
        .when(schema.expression(relation, trigger.when()))
        .function(names.function(trigger.function(), ""))
        .from(trigger.from() == null ? null : names.relation(trigger.from()))
        .build();
  }

  @Override
  public TablePart policy(Policy policy) {
    return PolicyBuilder.builder(policy)
        .using(schema.expression(relation, policy.using()))
        .withCheck(schema.expression(relation, policy.withCheck()))
        .build();
  }

  @Override
  public TablePart rule(Rule rule) {
    return RuleBuilder.builder(rule).definition(names.statement(rule.definition())).build();
  }

  @Override
  public TablePart statistics(Statistics statistics) {
    return StatisticsBuilder.builder(statistics)
        .namespace(names.namespace(statistics.namespace()))
        .keys(schema.keys(relation, statistics.keys()))
        .build();
  }
}
