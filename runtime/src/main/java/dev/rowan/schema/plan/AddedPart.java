package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
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
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import java.util.List;

/** The stages in which a part comes to a table or view. */
final class AddedPart implements TablePart.Cases<List<Stage>> {
  private final PartStages stages;
  private final ObjectPath relation;

  AddedPart(PartStages stages, ObjectPath relation) {
    this.stages = stages;
    this.relation = relation;
  }

  private List<Stage> plain(TablePart part) {
    return List.of(stages.brief(new AddPart(relation, part)));
  }

  @Override
  public List<Stage> primaryKey(PrimaryKey key) {
    return key(key);
  }

  @Override
  public List<Stage> unique(Unique unique) {
    return key(unique);
  }

  private List<Stage> key(Constraint key) {
    boolean atOnce = stages.isNew(relation) || stages.isPartitioned(relation);
    if (atOnce || !UniqueIndex.canBecome(key)) {
      return inPlace(key);
    }
    Index index = UniqueIndex.of(key);
    return List.of(
        PartStages.concurrently(new AddPart(relation, index)),
        Stage.brief(new Step.PromoteIndex(relation.object(), index, key)));
  }

  private List<Stage> inPlace(Constraint constraint) {
    return stages.isNew(relation) || constraint.inherited()
        ? plain(constraint)
        : List.of(PartStages.alone(relation, new AddPart(relation, constraint)));
  }

  @Override
  public List<Stage> check(Check check) {
    if (stages.isNew(relation) || check.notValid() || check.notEnforced() || check.inherited()) {
      return plain(check);
    }
    Check unproven = check.withNotValid(true);
    return List.of(
        stages.brief(new AddPart(relation, unproven)),
        PartStages.scan(relation, new ReplacePart(relation, unproven, check)));
  }

  @Override
  public List<Stage> foreignKey(ForeignKey key) {
    boolean atOnce =
        stages.isNew(relation) || key.notValid() || key.notEnforced() || key.inherited();
    if (atOnce || stages.isPartitioned(relation)) {
      return plain(key);
    }
    ForeignKey unproven = key.withNotValid(true);
    return List.of(
        stages.brief(new AddPart(relation, unproven)),
        PartStages.scan(relation, new ReplacePart(relation, unproven, key)));
  }

  @Override
  public List<Stage> exclusion(Exclusion exclusion) {
    return inPlace(exclusion);
  }

  @Override
  public List<Stage> index(Index index) {
    boolean plain = stages.isNew(relation) || stages.isPartitioned(relation);
    return plain ? plain(index) : List.of(PartStages.concurrently(new AddPart(relation, index)));
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
