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
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.ArrayList;
import java.util.List;

/** The stages in which a part becomes another of the same name. */
final class ReplacedPart implements TablePart.Cases<List<Stage>> {
  private final PartStages stages;
  private final ReplacePart change;
  private final ObjectPath relation;

  ReplacedPart(PartStages stages, ReplacePart change) {
    this.stages = stages;
    this.change = change;
    this.relation = change.relation();
  }

  private List<Stage> plain() {
    return List.of(stages.brief(change));
  }

  private boolean inPlace() {
    return InPlace.part(change.before(), change.after());
  }

  private List<Stage> added() {
    return change.after().match(new AddedPart(stages, relation));
  }

  /** The old one goes and the new one comes, in the first file that the new one has. */
  private List<Stage> dropThenAdd() {
    List<Stage> all = new ArrayList<>(added());
    Stage first = all.get(0);
    List<Step> steps = new ArrayList<>();
    steps.add(PartStages.apply(new DropPart(relation, change.before())));
    steps.addAll(first.steps());
    all.set(0, new Stage(first.kind(), first.group(), steps));
    return all;
  }

  @Override
  public List<Stage> primaryKey(PrimaryKey key) {
    return swap(key);
  }

  @Override
  public List<Stage> unique(Unique unique) {
    return swap(unique);
  }

  /** The new index is built beside the old key; both change places in one brief lock. */
  private List<Stage> swap(Constraint before) {
    if (inPlace()) {
      return plain();
    }
    if (added().size() < 2) {
      return dropThenAdd();
    }
    Constraint after = (Constraint) change.after();
    Index built = UniqueIndex.of(after);
    Index beside = built.withName(UniqueIndex.beside(built.name()));
    return List.of(
        PartStages.concurrently(new AddPart(relation, beside)),
        Stage.brief(
            PartStages.apply(new DropPart(relation, before)),
            new Step.PromoteIndex(relation.object(), beside, after)));
  }

  @Override
  public List<Stage> check(Check check) {
    Check after = (Check) change.after();
    return proven(check.notValid() && !after.notValid(), after.withNotValid(true));
  }

  @Override
  public List<Stage> foreignKey(ForeignKey key) {
    ForeignKey after = (ForeignKey) change.after();
    return proven(key.notValid() && !after.notValid(), after.withNotValid(true));
  }

  /**
   * What else changes comes first: the lock that it takes would be held while all rows are read.
   *
   * @param unproven what comes after, but not valid yet
   */
  private List<Stage> proven(boolean becomesValid, Constraint unproven) {
    if (!inPlace()) {
      return dropThenAdd();
    }
    if (!becomesValid) {
      return plain();
    }
    if (unproven.equals(change.before())) {
      return List.of(PartStages.scan(relation, change));
    }
    return List.of(
        stages.brief(new ReplacePart(relation, change.before(), unproven)),
        PartStages.scan(relation, new ReplacePart(relation, unproven, change.after())));
  }

  @Override
  public List<Stage> exclusion(Exclusion exclusion) {
    return inPlace() ? plain() : dropThenAdd();
  }

  @Override
  public List<Stage> index(Index index) {
    Index after = (Index) change.after();
    if (inPlace()) {
      boolean rebuilds = index.invalid() && !after.invalid() && !stages.isPartitioned(relation);
      return rebuilds ? List.of(PartStages.concurrently(change)) : plain();
    }
    if (added().get(0).kind() != Kind.INDEX) {
      return dropThenAdd();
    }
    if (stages.isNamed(relation, index.name())) {
      return List.of(
          PartStages.alone(
              relation, new DropPart(relation, index), new AddPart(relation, change.after())));
    }
    TablePart old = index.withName(UniqueIndex.aside(index.name()));
    List<Stage> all = new ArrayList<>();
    all.add(Stage.brief(PartStages.apply(new RenamePart(relation, index, old.name()))));
    all.addAll(added());
    all.add(PartStages.concurrently(new DropPart(relation, old)));
    return all;
  }

  @Override
  public List<Stage> trigger(Trigger trigger) {
    return plain();
  }

  @Override
  public List<Stage> policy(Policy policy) {
    return plain();
  }

  @Override
  public List<Stage> rule(Rule rule) {
    return plain();
  }

  @Override
  public List<Stage> statistics(Statistics statistics) {
    return plain();
  }
}
