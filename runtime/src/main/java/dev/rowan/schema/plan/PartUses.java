package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a part of one relation refers to. */
final class PartUses implements TablePart.Cases<UseCollector> {
  private final Schema schema;
  private final ObjectName relation;
  private final UseCollector uses;

  PartUses(Schema schema, ObjectName relation, UseCollector uses) {
    this.schema = schema;
    this.relation = relation;
    this.uses = uses;
  }

  @Override
  public UseCollector primaryKey(PrimaryKey key) {
    uses.columns(relation, key.columns());
    uses.columns(relation, key.include());
    return uses;
  }

  @Override
  public UseCollector unique(Unique unique) {
    uses.columns(relation, unique.columns());
    uses.columns(relation, unique.include());
    return uses;
  }

  @Override
  public UseCollector check(Check check) {
    uses.expression(check.expression(), relation);
    return uses;
  }

  @Override
  public UseCollector foreignKey(ForeignKey key) {
    uses.columns(relation, key.columns());
    uses.path(ObjectPath.table(key.referencedTable()));
    List<String> referenced = key.referencedColumns();
    Table target = schema.table(key.referencedTable()).orElse(null);
    if (target != null && referenced.isEmpty()) {
      referenced = target.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }
    uses.columns(key.referencedTable(), referenced);
    if (target != null && !referenced.isEmpty()) {
      keyOf(target, new HashSet<>(referenced));
    }
    return uses;
  }

  /** A foreign key needs a key, or a unique index, of the same columns in any order. */
  private void keyOf(Table target, Set<String> columns) {
    for (TablePart part : target.parts()) {
      if (columns.equals(Keys.columns(part))) {
        uses.path(part.path(target.name()));
      }
    }
  }

  @Override
  public UseCollector exclusion(Exclusion exclusion) {
    uses.keys(relation, exclusion.elements().stream().map(Exclusion.Element::key).toList());
    uses.columns(relation, exclusion.include());
    uses.expression(exclusion.where(), relation);
    return uses;
  }

  @Override
  public UseCollector index(Index index) {
    uses.keys(relation, index.keys());
    uses.columns(relation, index.include());
    uses.expression(index.where(), relation);
    return uses;
  }

  @Override
  public UseCollector trigger(Trigger trigger) {
    uses.routine(trigger.function());
    uses.columns(relation, trigger.columns());
    uses.expression(trigger.when(), relation);
    if (trigger.from() != null) {
      uses.path(ObjectPath.table(trigger.from()));
    }
    return uses;
  }

  @Override
  public UseCollector policy(Policy policy) {
    condition(policy.using());
    condition(policy.withCheck());
    return uses;
  }

  private void condition(@Nullable Expression condition) {
    if (condition != null) {
      uses.expression(condition, relation);
      uses.sql(condition.sql());
    }
  }

  @Override
  public UseCollector rule(Rule rule) {
    uses.sql(rule.definition());
    return uses;
  }

  @Override
  public UseCollector statistics(Statistics statistics) {
    uses.namespaceOf(new ObjectName(statistics.namespace(), statistics.name()));
    uses.keys(relation, statistics.keys());
    return uses;
  }
}
