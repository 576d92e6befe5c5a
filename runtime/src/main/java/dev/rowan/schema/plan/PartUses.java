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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a part of one relation refers to. */
final class PartUses implements TablePart.Cases<@Nullable Void> {
  private final Schema schema;
  private final ObjectName relation;
  private final UseCollector uses;

  PartUses(Schema schema, ObjectName relation, UseCollector uses) {
    this.schema = schema;
    this.relation = relation;
    this.uses = uses;
  }

  @Override
  public @Nullable Void primaryKey(PrimaryKey key) {
    uses.columns(relation, key.columns());
    uses.columns(relation, key.include());
    return null;
  }

  @Override
  public @Nullable Void unique(Unique unique) {
    uses.columns(relation, unique.columns());
    uses.columns(relation, unique.include());
    return null;
  }

  @Override
  public @Nullable Void check(Check check) {
    uses.expression(check.expression(), relation);
    return null;
  }

  @Override
  public @Nullable Void foreignKey(ForeignKey key) {
    uses.columns(relation, key.columns());
    uses.path(ObjectPath.table(key.referencedTable()));
    uses.columns(key.referencedTable(), key.referencedColumns());
    schema.table(key.referencedTable()).ifPresent(target -> keyOf(target, key));
    return null;
  }

  /** A foreign key needs a key, or a unique index, of the same columns in any order. */
  private void keyOf(Table target, ForeignKey key) {
    Set<String> columns = new HashSet<>(key.referencedColumns());
    for (TablePart part : target.parts()) {
      if (columns.equals(Keys.columns(part))) {
        uses.path(part.path(target.name()));
      }
    }
  }

  @Override
  public @Nullable Void exclusion(Exclusion exclusion) {
    uses.keys(relation, exclusion.elements().stream().map(Exclusion.Element::key).toList());
    uses.columns(relation, exclusion.include());
    uses.expression(exclusion.where(), relation);
    return null;
  }

  @Override
  public @Nullable Void index(Index index) {
    uses.keys(relation, index.keys());
    uses.columns(relation, index.include());
    uses.expression(index.where(), relation);
    return null;
  }

  @Override
  public @Nullable Void trigger(Trigger trigger) {
    uses.routine(trigger.function());
    uses.columns(relation, trigger.columns());
    uses.expression(trigger.when(), relation);
    if (trigger.from() != null) {
      uses.path(ObjectPath.table(trigger.from()));
    }
    return null;
  }

  @Override
  public @Nullable Void policy(Policy policy) {
    condition(policy.using());
    condition(policy.withCheck());
    return null;
  }

  private void condition(@Nullable Expression condition) {
    if (condition != null) {
      uses.expression(condition, relation);
      uses.sql(condition.sql());
    }
  }

  @Override
  public @Nullable Void rule(Rule rule) {
    uses.sql(rule.definition());
    return null;
  }

  @Override
  public @Nullable Void statistics(Statistics statistics) {
    uses.namespaceOf(new ObjectName(statistics.namespace(), statistics.name()));
    uses.keys(relation, statistics.keys());
    return null;
  }
}
