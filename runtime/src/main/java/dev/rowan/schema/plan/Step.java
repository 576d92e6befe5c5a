package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a migration: a change of the model made in a certain way, or work on rows.
 *
 * <p>States on the way (a constraint not yet valid, an index not yet a key) are states of the model
 * too, so that applying {@link #changes()} of all steps gives exactly the target, and {@link
 * #reverse()} of each, last first, gives exactly the start.
 */
public sealed interface Step {
  /** Returns what this step changes in the model, in order; empty for work on rows. */
  List<SchemaChange> changes();

  /** Returns the step that takes this one back. */
  Step reverse();

  /** Whether it can run inside a transaction. */
  default boolean fitsTransaction() {
    return true;
  }

  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * A change made by the statement that PostgreSQL has for it.
   *
   * @param change the change
   * @param concurrently whether in the way that does not block writers (indexes, partitions), which
   *     cannot run inside a transaction
   */
  record Apply(SchemaChange change, boolean concurrently) implements Step {
    @Override
    public List<SchemaChange> changes() {
      return List.of(change);
    }

    @Override
    public Step reverse() {
      return new Apply(change.reverse(), concurrently);
    }

    @Override
    public boolean fitsTransaction() {
      return !concurrently;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.apply(this);
    }
  }

  /**
   * A unique index that becomes a key: {@code ALTER TABLE … ADD CONSTRAINT … USING INDEX}.
   *
   * @param table the table
   * @param index the index, built before
   * @param constraint the primary key or unique constraint, of the same columns
   */
  record PromoteIndex(ObjectName table, Index index, Constraint constraint) implements Step {
    @Override
    public List<SchemaChange> changes() {
      ObjectPath path = ObjectPath.table(table);
      return List.of(new DropPart(path, index), new AddPart(path, constraint));
    }

    @Override
    public Step reverse() {
      return new DemoteIndex(table, index, constraint);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.promoteIndex(this);
    }
  }

  /**
   * The way back from {@link PromoteIndex}: the constraint goes and its index with it, and the
   * index is built again concurrently.
   *
   * @param table the table
   * @param index the index that stood for the constraint
   * @param constraint the primary key or unique constraint
   */
  record DemoteIndex(ObjectName table, Index index, Constraint constraint) implements Step {
    @Override
    public List<SchemaChange> changes() {
      return Stream.of(dropConstraint(), buildIndex()).map(Apply::change).toList();
    }

    /** Returns its first half as a step of its own. */
    Apply dropConstraint() {
      return new Apply(new DropPart(ObjectPath.table(table), constraint), false);
    }

    /** Returns its second half as a step inside a transaction. */
    Apply buildIndex() {
      return new Apply(new AddPart(ObjectPath.table(table), index), false);
    }

    @Override
    public Step reverse() {
      return new PromoteIndex(table, index, constraint);
    }

    @Override
    public boolean fitsTransaction() {
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.demoteIndex(this);
    }
  }

  /**
   * Fills the nulls of a column: {@code UPDATE t SET c = value WHERE c IS NULL}, in batches.
   *
   * @param table the table
   * @param column the column
   * @param value what to fill in
   */
  record Backfill(ObjectName table, Column column, Expression value) implements Step {
    @Override
    public List<SchemaChange> changes() {
      return List.of();
    }

    @Override
    public Step reverse() {
      return new Keep("rows of " + table + " keep what was filled into " + column.name());
    }

    @Override
    public boolean fitsTransaction() {
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.backfill(this);
    }
  }

  /**
   * A change that is made if the rows allow it: on the way back from a column or table that was
   * dropped, what it held is missing.
   *
   * @param change the change
   * @param otherwise what is made instead if they do not, or null if nothing is
   */
  record Attempt(SchemaChange change, @Nullable SchemaChange otherwise) implements Step {
    @Override
    public List<SchemaChange> changes() {
      return List.of(change);
    }

    @Override
    public Step reverse() {
      return new Apply(change.reverse(), false);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.attempt(this);
    }
  }

  /**
   * A part that goes if it is there: an undo that was an {@link Attempt} may have left it out, and
   * the way forward must work again.
   *
   * @param change the drop
   */
  record Discard(DropPart change) implements Step {
    @Override
    public List<SchemaChange> changes() {
      return List.of(change);
    }

    @Override
    public Step reverse() {
      return new Apply(change.reverse(), false);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.discard(this);
    }
  }

  /**
   * Steps that happen all or not at all, outside of a transaction too; they may be run once more.
   *
   * @param steps the steps, in order
   */
  record Together(List<Step> steps) implements Step {
    public Together {
      steps = List.copyOf(steps);
    }

    @Override
    public List<SchemaChange> changes() {
      return steps.stream().flatMap(step -> step.changes().stream()).toList();
    }

    @Override
    public Step reverse() {
      List<Step> reversed = new ArrayList<>(steps.stream().map(Step::reverse).toList());
      Collections.reverse(reversed);
      return new Together(reversed);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.together(this);
    }
  }

  /**
   * Writes down who owns objects and columns and what is granted on them, before they are dropped
   * to be made again: rights are no part of a schema, and go with what they are on.
   *
   * @param paths views, functions, types, foreign tables and columns
   */
  record SaveRights(List<ObjectPath> paths) implements Step {
    public SaveRights {
      paths = List.copyOf(paths);
    }

    @Override
    public List<SchemaChange> changes() {
      return List.of();
    }

    @Override
    public Step reverse() {
      return new GiveRights(paths);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.saveRights(this);
    }
  }

  /**
   * Gives back the owners and rights that {@link SaveRights} wrote down.
   *
   * @param paths what was made again
   */
  record GiveRights(List<ObjectPath> paths) implements Step {
    public GiveRights {
      paths = List.copyOf(paths);
    }

    @Override
    public List<SchemaChange> changes() {
      return List.of();
    }

    @Override
    public Step reverse() {
      return new SaveRights(paths);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.giveRights(this);
    }
  }

  /**
   * Nothing to do, and why: the way back from work on rows.
   *
   * @param reason what stays as it is
   */
  record Keep(String reason) implements Step {
    @Override
    public List<SchemaChange> changes() {
      return List.of();
    }

    @Override
    public Step reverse() {
      return this;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.keep(this);
    }
  }

  /**
   * One method for each kind of step.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R apply(Apply step);

    R promoteIndex(PromoteIndex step);

    R demoteIndex(DemoteIndex step);

    R backfill(Backfill step);

    R attempt(Attempt step);

    R discard(Discard step);

    R together(Together step);

    R saveRights(SaveRights step);

    R giveRights(GiveRights step);

    R keep(Keep step);
  }
}
