package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import dev.rowan.schema.change.SchemaChange.DropPart;
import java.util.List;

/** The stages in which a part of a table or view goes. */
final class DroppedPart implements TablePart.Cases<List<Stage>> {
  private final PartStages stages;
  private final ObjectPath relation;

  DroppedPart(PartStages stages, ObjectPath relation) {
    this.stages = stages;
    this.relation = relation;
  }

  private List<Stage> plain(TablePart part) {
    return List.of(stages.brief(new DropPart(relation, part)));
  }

  @Override
  public List<Stage> primaryKey(PrimaryKey key) {
    return plain(key);
  }

  @Override
  public List<Stage> unique(Unique unique) {
    return plain(unique);
  }

  @Override
  public List<Stage> check(Check check) {
    return plain(check);
  }

  @Override
  public List<Stage> foreignKey(ForeignKey key) {
    return plain(key);
  }

  @Override
  public List<Stage> exclusion(Exclusion exclusion) {
    return plain(exclusion);
  }

  @Override
  public List<Stage> index(Index index) {
    DropPart drop = new DropPart(relation, index);
    boolean plain =
        stages.isPartitioned(relation)
            || index.attachedTo() != null
            || stages.isRemade(drop.path())
            || stages.losesColumn(relation, index);
    return plain ? plain(index) : List.of(PartStages.concurrently(drop));
  }

  @Override
  public List<Stage> trigger(Trigger trigger) {
    return plain(trigger);
  }

  @Override
  public List<Stage> policy(Policy policy) {
    return plain(policy);
  }

  @Override
  public List<Stage> rule(Rule rule) {
    return plain(rule);
  }

  @Override
  public List<Stage> statistics(Statistics statistics) {
    return plain(statistics);
  }
}
