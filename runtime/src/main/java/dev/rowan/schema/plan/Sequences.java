package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.change.RenamedLabel;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Turns a change into the stages that make it safe on a table in use.
 *
 * <p>An index on a table that was there before is built concurrently in a file of its own; on a
 * table that this plan makes it is plain.
 */
final class Sequences implements SchemaChange.Cases<List<Stage>> {
  private final Schema before;
  private final Schema after;
  private final PlanOptions options;
  private final Set<ObjectPath> remade;
  private final PartStages parts;

  Sequences(Schema before, Schema after, PlanOptions options, Set<ObjectPath> remade) {
    this.before = before;
    this.after = after;
    this.options = options;
    this.remade = remade;
    this.parts = new PartStages(before, after, remade);
  }

  /** Whether some of the changes write a table again: what makes way for them does so briefly. */
  static boolean rewrites(List<SchemaChange> changes) {
    return changes.stream().anyMatch(change -> retypes(change) || computes(change));
  }

  private static boolean retypes(SchemaChange change) {
    return change instanceof ReplaceColumn replace && ColumnAspects.changesType(replace);
  }

  private static boolean computes(SchemaChange change) {
    return change instanceof SchemaChange.AddColumn add
        && add.column().value() instanceof ColumnValue.Generated made
        && !made.virtual();
  }

  /** Returns the stages of a change, in order. */
  List<Stage> of(SchemaChange change) {
    return change.match(this);
  }

  private boolean isNew(ObjectName table) {
    return before.table(table).isEmpty();
  }

  private List<Stage> plain(SchemaChange change) {
    Step step = new Step.Apply(change, false);
    return List.of(
        remade.contains(change.path())
            ? new Stage(Kind.REWRITE, "", List.of(step))
            : Stage.brief(step));
  }

  private Stage rewrite(ObjectName table, SchemaChange change) {
    String group = remade.isEmpty() ? table.toString() : "";
    return new Stage(Kind.REWRITE, group, List.of(new Step.Apply(change, false)));
  }

  @Override
  public List<Stage> addObject(SchemaChange.AddObject change) {
    return plain(change);
  }

  @Override
  public List<Stage> dropObject(SchemaChange.DropObject change) {
    return plain(change);
  }

  @Override
  public List<Stage> replaceObject(SchemaChange.ReplaceObject change) {
    SchemaObject was = change.before();
    if (was instanceof EnumType type
        && !type.labels().equals(((EnumType) change.after()).labels())
        && RenamedLabel.of(type, change.after()).isEmpty()) {
      return List.of(new Stage(Kind.LABELS, "", List.of(new Step.Apply(change, false))));
    }
    if (was instanceof Domain domain) {
      return DomainSequence.of(domain, (Domain) change.after());
    }
    return plain(change);
  }

  @Override
  public List<Stage> renameObject(SchemaChange.RenameObject change) {
    return plain(change);
  }

  @Override
  public List<Stage> replaceSettings(SchemaChange.ReplaceSettings change) {
    TableSettings was = change.before();
    TableSettings will = change.after();
    boolean rewrites =
        was.unlogged() != will.unlogged()
            || !was.accessMethod().equals(will.accessMethod())
            || !was.tablespace().equals(will.tablespace());
    return rewrites && !isNew(change.table())
        ? List.of(rewrite(change.table(), change))
        : plain(change);
  }

  @Override
  public List<Stage> addColumn(SchemaChange.AddColumn change) {
    Column column = change.column();
    if (isNew(change.table()) || column.value() == null) {
      return plain(change);
    }
    return column
        .value()
        .match(
            new ColumnValue.Cases<List<Stage>>() {
              @Override
              public List<Stage> defaultValue(ColumnValue.DefaultValue value) {
                return Volatility.isVolatile(value.expression())
                    ? filled(change, value)
                    : plain(change);
              }

              @Override
              public List<Stage> identity(ColumnValue.Identity identity) {
                return List.of(rewrite(change.table(), change));
              }

              @Override
              public List<Stage> generated(ColumnValue.Generated generated) {
                return generated.virtual()
                    ? plain(change)
                    : List.of(rewrite(change.table(), change));
              }
            });
  }

  /** Adds a column whose default differs from row to row: empty first, then filled in batches. */
  private List<Stage> filled(SchemaChange.AddColumn change, ColumnValue.DefaultValue value) {
    ObjectName table = change.table();
    Column full = change.column();
    Column optional = full.withNotNull(null);
    Column bare = optional.withValue(null);
    List<Stage> stages = new ArrayList<>();
    stages.add(
        Stage.brief(
            new Step.Apply(new SchemaChange.AddColumn(table, bare), false),
            new Step.Apply(new ReplaceColumn(table, bare, optional), false)));
    if (full.nullable()) {
      stages.add(NotNullSequence.backfill(table, full, value.expression()));
    } else {
      stages.addAll(
          new NotNullSequence(after, options).of(new ReplaceColumn(table, optional, full)));
    }
    return stages;
  }

  @Override
  public List<Stage> dropColumn(SchemaChange.DropColumn change) {
    return plain(change);
  }

  @Override
  public List<Stage> replaceColumn(ReplaceColumn change) {
    Column was = change.before();
    Column will = change.after();
    if (isNew(change.table())) {
      return plain(change);
    }
    if (ColumnAspects.changesType(change)) {
      boolean brief =
          TypeChange.effect(was.type(), will.type()) == TypeChange.Effect.METADATA
              && Objects.equals(was.collation(), will.collation());
      return brief ? plain(change) : List.of(rewrite(change.table(), change));
    }
    if (will.value() instanceof ColumnValue.Generated
        && !Objects.equals(was.value(), will.value())) {
      return List.of(rewrite(change.table(), change));
    }
    if (will.notNull() != null && !will.notNull().equals(was.notNull())) {
      return new NotNullSequence(after, options).of(change);
    }
    return plain(change);
  }

  @Override
  public List<Stage> renameColumn(SchemaChange.RenameColumn change) {
    return plain(change);
  }

  @Override
  public List<Stage> addPart(SchemaChange.AddPart change) {
    return change.part().match(new AddedPart(parts, change.relation()));
  }

  @Override
  public List<Stage> dropPart(SchemaChange.DropPart change) {
    return change.part().match(new DroppedPart(parts, change.relation()));
  }

  @Override
  public List<Stage> replacePart(SchemaChange.ReplacePart change) {
    return change.before().match(new ReplacedPart(parts, change));
  }

  @Override
  public List<Stage> renamePart(SchemaChange.RenamePart change) {
    return plain(change);
  }
}
