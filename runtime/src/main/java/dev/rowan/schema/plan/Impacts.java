package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.plan.Impact.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Says of each step which locks it takes and what else it does to a database in use; tables that
 * were not there at the start are nobody's concern.
 */
public final class Impacts implements Step.Cases<Impact>, SchemaChange.Cases<Impact> {
  private final Schema start;
  private final Set<ObjectPath> comingBack;
  private final boolean concurrently;

  private Impacts(Schema start, Set<ObjectPath> comingBack, boolean concurrently) {
    this.start = start;
    this.comingBack = comingBack;
    this.concurrently = concurrently;
  }

  /**
   * Returns what a step does.
   *
   * @param start what is in use when the migration starts
   * @param comingBack the objects that the same transaction makes: who drops such a one takes
   *     nothing away
   */
  public static Impact of(Step step, Schema start, Set<ObjectPath> comingBack) {
    return step.match(new Impacts(start, comingBack, false));
  }

  private boolean inUse(ObjectName table) {
    return start.table(table).isPresent();
  }

  private Impact on(Lock lock, ObjectName table) {
    return inUse(table) ? Impact.on(lock, table) : Impact.NONE;
  }

  private Impact exclusive(ObjectName table) {
    return on(Lock.ACCESS_EXCLUSIVE, table);
  }

  @Override
  public Impact apply(Step.Apply step) {
    return step.change().match(new Impacts(start, comingBack, step.concurrently()));
  }

  @Override
  public Impact promoteIndex(Step.PromoteIndex step) {
    return exclusive(step.table());
  }

  @Override
  public Impact demoteIndex(Step.DemoteIndex step) {
    return exclusive(step.table());
  }

  @Override
  public Impact backfill(Step.Backfill step) {
    return on(Lock.ROW_EXCLUSIVE, step.table()).with(Work.BATCHES);
  }

  @Override
  public Impact attempt(Step.Attempt step) {
    return step.change().match(this);
  }

  @Override
  public Impact discard(Step.Discard step) {
    return step.change().match(this);
  }

  @Override
  public Impact together(Step.Together step) {
    return step.steps().stream().map(part -> part.match(this)).reduce(Impact.NONE, Impact::and);
  }

  @Override
  public Impact saveRights(Step.SaveRights step) {
    return Impact.NONE;
  }

  /** On what the same transaction made: nobody sees it yet. */
  @Override
  public Impact giveRights(Step.GiveRights step) {
    return Impact.NONE;
  }

  @Override
  public Impact keep(Step.Keep step) {
    return Impact.NONE.warns(step.reason());
  }

  @Override
  public Impact addObject(SchemaChange.AddObject change) {
    SchemaObject object = change.object();
    if (!(object instanceof Table table)) {
      return Impact.NONE;
    }
    List<ObjectName> referenced = new ArrayList<>();
    for (ForeignKey key : table.parts(ForeignKey.class)) {
      if (inUse(key.referencedTable())) {
        referenced.add(key.referencedTable());
      }
    }
    PartitionOf partition = table.settings().partitionOf();
    if (referenced.isEmpty() && partition != null) {
      return on(Lock.SHARE_UPDATE_EXCLUSIVE, partition.parent());
    }
    return referenced.isEmpty()
        ? Impact.NONE
        : new Impact(Lock.SHARE_ROW_EXCLUSIVE, referenced, Work.NOTHING, true, "");
  }

  @Override
  public Impact dropObject(SchemaChange.DropObject change) {
    if (change.object() instanceof Table table && inUse(table.name())) {
      return exclusive(table.name()).breaksOldCode().warns("its rows are lost");
    }
    Impact impact = view(change.path());
    return comingBack.contains(change.path()) ? impact : impact.breaksOldCode();
  }

  @Override
  public Impact replaceObject(SchemaChange.ReplaceObject change) {
    return view(change.path());
  }

  private Impact view(ObjectPath path) {
    return path.kind() == ObjectPath.Kind.VIEW && start.find(path).isPresent()
        ? Impact.on(Lock.ACCESS_EXCLUSIVE, path.object())
        : Impact.NONE;
  }

  @Override
  public Impact renameObject(SchemaChange.RenameObject change) {
    return exclusive(change.from().object()).breaksOldCode();
  }

  @Override
  public Impact replaceSettings(SchemaChange.ReplaceSettings change) {
    boolean rewrites =
        change.before().unlogged() != change.after().unlogged()
            || !change.before().accessMethod().equals(change.after().accessMethod())
            || !change.before().tablespace().equals(change.after().tablespace());
    boolean weak =
        change.before().withComment(change.after().comment()).equals(change.after())
            || (!change.before().options().equals(change.after().options())
                && change.before().rowSecurity() == change.after().rowSecurity());
    Impact impact = on(weak ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE, change.table());
    return rewrites && inUse(change.table()) ? impact.with(Work.REWRITE) : impact;
  }

  @Override
  public Impact addColumn(SchemaChange.AddColumn change) {
    Impact impact = exclusive(change.table());
    ColumnValue value = change.column().value();
    boolean rewrites =
        value instanceof ColumnValue.Identity
            || (value instanceof ColumnValue.Generated generated && !generated.virtual())
            || (value instanceof ColumnValue.DefaultValue given
                && Volatility.isVolatile(given.expression()));
    boolean required = !change.column().nullable() && value == null;
    if (!inUse(change.table())) {
      return impact;
    }
    impact = rewrites ? impact.with(Work.REWRITE) : impact;
    return required ? impact.breaksOldCode().warns("fails if the table has rows") : impact;
  }

  @Override
  public Impact dropColumn(SchemaChange.DropColumn change) {
    return inUse(change.table())
        ? exclusive(change.table()).breaksOldCode().warns("what the column holds is lost")
        : Impact.NONE;
  }

  @Override
  public Impact replaceColumn(SchemaChange.ReplaceColumn change) {
    Column was = change.before();
    Column will = change.after();
    if (!inUse(change.table())) {
      return Impact.NONE;
    }
    if (was.withComment(will.comment()).equals(will)) {
      return on(Lock.SHARE_UPDATE_EXCLUSIVE, change.table());
    }
    Impact impact = exclusive(change.table());
    if (ColumnAspects.changesType(change)) {
      return retyped(impact, TypeChange.effect(was.type(), will.type()));
    }
    if (will.notNull() != null && !Objects.equals(was.notNull(), will.notNull())) {
      return notNull(change, impact);
    }
    boolean computed =
        will.value() instanceof ColumnValue.Generated generated
            && !generated.virtual()
            && !will.value().equals(was.value());
    return computed ? impact.with(Work.REWRITE) : impact;
  }

  private static Impact retyped(Impact impact, TypeChange.Effect effect) {
    return switch (effect) {
      case METADATA -> impact;
      case REWRITE -> impact.with(Work.REWRITE);
      case MAY_FAIL -> impact.with(Work.REWRITE).warns("stops if a value does not fit");
      case LOSSY -> impact.with(Work.REWRITE).warns("cuts or rounds values");
    };
  }

  private Impact notNull(SchemaChange.ReplaceColumn change, Impact impact) {
    Column will = change.after();
    boolean proves =
        change.before().notNull() != null
            && change.before().notNull().notValid()
            && will.notNull() != null
            && !will.notNull().notValid();
    return proves
        ? on(Lock.SHARE_UPDATE_EXCLUSIVE, change.table())
            .with(Work.SCAN)
            .warns("stops if a row holds null")
        : impact;
  }

  @Override
  public Impact renameColumn(SchemaChange.RenameColumn change) {
    return exclusive(change.table()).breaksOldCode();
  }

  @Override
  public Impact addPart(SchemaChange.AddPart change) {
    ObjectName table = change.relation().object();
    TablePart part = change.part();
    if (!inUse(table)) {
      return referenced(part);
    }
    if (part instanceof Index) {
      return on(concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE, table).with(Work.SCAN);
    }
    if (part instanceof ForeignKey key) {
      List<ObjectName> both = new ArrayList<>(List.of(table));
      both.addAll(referenced(key).tables());
      Work work = key.notValid() || key.notEnforced() ? Work.NOTHING : Work.SCAN;
      return new Impact(Lock.SHARE_ROW_EXCLUSIVE, both, work, true, "");
    }
    if (part instanceof Trigger) {
      return on(Lock.SHARE_ROW_EXCLUSIVE, table);
    }
    if (part instanceof Statistics) {
      return on(Lock.SHARE_UPDATE_EXCLUSIVE, table);
    }
    boolean scans =
        (part instanceof Check check && !check.notValid() && !check.notEnforced())
            || part instanceof Exclusion
            || (part instanceof Constraint && !(part instanceof Check));
    return scans ? exclusive(table).with(Work.SCAN) : exclusive(table);
  }

  private Impact referenced(TablePart part) {
    return part instanceof ForeignKey key
        ? on(Lock.SHARE_ROW_EXCLUSIVE, key.referencedTable())
        : Impact.NONE;
  }

  @Override
  public Impact dropPart(SchemaChange.DropPart change) {
    ObjectName table = change.relation().object();
    if (!inUse(table)) {
      return Impact.NONE;
    }
    if (change.part() instanceof Index && concurrently) {
      return on(Lock.SHARE_UPDATE_EXCLUSIVE, table);
    }
    if (change.part() instanceof ForeignKey key) {
      List<ObjectName> both = new ArrayList<>(List.of(table));
      both.addAll(referenced(key).tables());
      return new Impact(Lock.ACCESS_EXCLUSIVE, both, Work.NOTHING, true, "");
    }
    return exclusive(table);
  }

  @Override
  public Impact replacePart(SchemaChange.ReplacePart change) {
    ObjectName table = change.relation().object();
    if (!inUse(table)) {
      return Impact.NONE;
    }
    if (Summary.isValidation(change.before(), change.after())) {
      return on(Lock.SHARE_UPDATE_EXCLUSIVE, table)
          .with(Work.SCAN)
          .warns("stops if a row does not satisfy it");
    }
    boolean comment = change.before().withComment(change.after().comment()).equals(change.after());
    return on(comment ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE, table);
  }

  @Override
  public Impact renamePart(SchemaChange.RenamePart change) {
    ObjectPath path = change.path();
    boolean index = path.kind() == ObjectPath.Kind.INDEX;
    return on(
        index ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE, change.relation().object());
  }
}
