package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Policy;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Unique;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The stages in which constraints, indexes and other parts come, go and change. */
final class PartSequences {
  private final Schema before;
  private final Schema after;
  private final Set<ObjectPath> remade;

  PartSequences(Schema before, Schema after, Set<ObjectPath> remade) {
    this.before = before;
    this.after = after;
    this.remade = remade;
  }

  /** Returns the stages in which a part comes to a relation. */
  TablePart.Cases<List<Stage>> adding(ObjectPath relation) {
    return new Adding(relation);
  }

  /** Returns the stages in which a part of a relation goes. */
  TablePart.Cases<List<Stage>> dropping(ObjectPath relation) {
    return new Dropping(relation);
  }

  /** Returns the stages in which a part becomes another of the same name. */
  TablePart.Cases<List<Stage>> replacing(ReplacePart change) {
    return new Replacing(change);
  }

  private static Step apply(SchemaChange change) {
    return new Step.Apply(change, false);
  }

  private Stage brief(SchemaChange change) {
    return remade.contains(change.path())
        ? new Stage(Kind.REWRITE, "", List.of(apply(change)))
        : Stage.brief(apply(change));
  }

  /** Whether it can be done at once: the relation is new, or nothing can be read or written. */
  private boolean isNew(ObjectPath relation) {
    return before.find(relation).isEmpty();
  }

  private boolean isPartitioned(ObjectPath relation) {
    return after
        .table(relation.object())
        .filter(table -> table.settings().partitioning() != null)
        .isPresent();
  }

  /** Whether a column of the part goes in this plan too, which locks the table anyway. */
  private boolean losesColumn(ObjectPath relation, TablePart part) {
    Dependencies dependencies = new Dependencies(before);
    return dependencies.of(relation, part).needed().stream()
        .filter(path -> path.kind() == ObjectPath.Kind.COLUMN)
        .anyMatch(
            path ->
                after.table(path.object()).flatMap(table -> table.column(path.part())).isEmpty());
  }

  private static Stage concurrently(ObjectPath relation, SchemaChange change) {
    String group = change.path().toString() + (change instanceof AddPart ? "" : " drop");
    return new Stage(
        Kind.INDEX,
        change instanceof AddPart ? group : "drop",
        List.of(new Step.Apply(change, true)));
  }

  private static Stage scan(ObjectPath relation, SchemaChange change) {
    return new Stage(Kind.SCAN, relation.object().toString(), List.of(apply(change)));
  }

  private static Stage alone(ObjectPath relation, SchemaChange change) {
    return new Stage(Kind.REWRITE, relation.object().toString(), List.of(apply(change)));
  }

  private final class Adding implements TablePart.Cases<List<Stage>> {
    private final ObjectPath relation;

    Adding(ObjectPath relation) {
      this.relation = relation;
    }

    private List<Stage> plain(TablePart part) {
      return List.of(brief(new AddPart(relation, part)));
    }

    @Override
    public List<Stage> primaryKey(PrimaryKey key) {
      boolean plain = key.withoutOverlaps() || key.inherited();
      return plain ? inPlace(key) : promoted(key, UniqueIndex.of(key));
    }

    @Override
    public List<Stage> unique(Unique unique) {
      boolean plain = unique.withoutOverlaps() || unique.inherited();
      return plain ? inPlace(unique) : promoted(unique, UniqueIndex.of(unique));
    }

    private List<Stage> inPlace(Constraint constraint) {
      return isNew(relation) || constraint.inherited()
          ? plain(constraint)
          : List.of(alone(relation, new AddPart(relation, constraint)));
    }

    private List<Stage> promoted(Constraint constraint, Index index) {
      if (isNew(relation) || isPartitioned(relation)) {
        return inPlace(constraint);
      }
      return List.of(
          concurrently(relation, new AddPart(relation, index)),
          Stage.brief(new Step.PromoteIndex(relation.object(), index, constraint)));
    }

    @Override
    public List<Stage> check(Check check) {
      if (isNew(relation) || check.notValid() || check.notEnforced() || check.inherited()) {
        return plain(check);
      }
      Check unproven = check.withNotValid(true);
      return List.of(
          brief(new AddPart(relation, unproven)),
          scan(relation, new ReplacePart(relation, unproven, check)));
    }

    @Override
    public List<Stage> foreignKey(ForeignKey key) {
      boolean atOnce = isNew(relation) || key.notValid() || key.notEnforced() || key.inherited();
      if (atOnce || isPartitioned(relation)) {
        return plain(key);
      }
      ForeignKey unproven = key.withNotValid(true);
      return List.of(
          brief(new AddPart(relation, unproven)),
          scan(relation, new ReplacePart(relation, unproven, key)));
    }

    @Override
    public List<Stage> exclusion(Exclusion exclusion) {
      return inPlace(exclusion);
    }

    @Override
    public List<Stage> index(Index index) {
      boolean plain = isNew(relation) || isPartitioned(relation) || index.attachedTo() != null;
      return plain ? plain(index) : List.of(concurrently(relation, new AddPart(relation, index)));
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

  private final class Dropping implements TablePart.Cases<List<Stage>> {
    private final ObjectPath relation;

    Dropping(ObjectPath relation) {
      this.relation = relation;
    }

    private List<Stage> plain(TablePart part) {
      return List.of(brief(new DropPart(relation, part)));
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
          isPartitioned(relation)
              || index.attachedTo() != null
              || remade.contains(drop.path())
              || losesColumn(relation, index);
      return plain ? plain(index) : List.of(concurrently(relation, drop));
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

  private final class Replacing implements TablePart.Cases<List<Stage>> {
    private final ReplacePart change;
    private final ObjectPath relation;

    Replacing(ReplacePart change) {
      this.change = change;
      this.relation = change.relation();
    }

    private List<Stage> plain() {
      return List.of(brief(change));
    }

    /** The old one goes and the new one comes, in the first file that the new one has. */
    private List<Stage> dropThenAdd(TablePart.Cases<List<Stage>> adding) {
      List<Stage> stages = new ArrayList<>(change.after().match(adding));
      Stage first = stages.get(0);
      List<Step> steps = new ArrayList<>(List.of(apply(new DropPart(relation, change.before()))));
      steps.addAll(first.steps());
      stages.set(0, new Stage(first.kind(), first.group(), steps));
      return stages;
    }

    @Override
    public List<Stage> primaryKey(PrimaryKey key) {
      return swap(key, UniqueIndex.differs(key, (Constraint) change.after()));
    }

    @Override
    public List<Stage> unique(Unique unique) {
      return swap(unique, UniqueIndex.differs(unique, (Constraint) change.after()));
    }

    /** The new index is built beside the old key; both change places in one brief lock. */
    private List<Stage> swap(Constraint before, boolean differs) {
      if (!differs) {
        return plain();
      }
      List<Stage> adding = change.after().match(new Adding(relation));
      if (adding.size() < 2) {
        return dropThenAdd(new Adding(relation));
      }
      Constraint after = (Constraint) change.after();
      Index built = UniqueIndex.of(after);
      Index beside = built.withName(UniqueIndex.beside(built.name()));
      return List.of(
          concurrently(relation, new AddPart(relation, beside)),
          Stage.brief(
              apply(new DropPart(relation, before)),
              new Step.PromoteIndex(relation.object(), beside, after)));
    }

    @Override
    public List<Stage> check(Check check) {
      Check after = (Check) change.after();
      if (check.withNotValid(false).equals(after)) {
        return List.of(scan(relation, change));
      }
      boolean same = check.expression().equals(after.expression());
      boolean validity = check.notValid() == after.notValid();
      boolean settings =
          check.noInherit() == after.noInherit() && check.notEnforced() == after.notEnforced();
      return same && validity && settings ? plain() : dropThenAdd(new Adding(relation));
    }

    @Override
    public List<Stage> foreignKey(ForeignKey key) {
      ForeignKey after = (ForeignKey) change.after();
      if (key.withNotValid(false).equals(after)) {
        return List.of(scan(relation, change));
      }
      return key.withComment(after.comment()).equals(after)
          ? plain()
          : dropThenAdd(new Adding(relation));
    }

    @Override
    public List<Stage> exclusion(Exclusion exclusion) {
      return dropThenAdd(new Adding(relation));
    }

    @Override
    public List<Stage> index(Index index) {
      Index after = (Index) change.after();
      if (UniqueIndex.sameBuild(index, after)) {
        return plain();
      }
      List<Stage> adding = after.match(new Adding(relation));
      if (adding.get(0).kind() != Kind.INDEX) {
        return dropThenAdd(new Adding(relation));
      }
      ObjectName aside = relation.object().sibling(UniqueIndex.aside(index.name()));
      TablePart old = index.withName(aside.name());
      List<Stage> stages = new ArrayList<>();
      stages.add(Stage.brief(apply(new RenamePart(relation, index, aside.name()))));
      stages.addAll(adding);
      stages.add(concurrently(relation, new DropPart(relation, old)));
      return stages;
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
}
