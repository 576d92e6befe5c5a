package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets the way back from a drop go as far as the rows that are there allow.
 *
 * <p>A dropped column comes back empty: it cannot be NOT NULL at once, nor a key. A dropped table
 * comes back without its rows: a foreign key to it cannot be valid if rows point to them.
 */
final class Salvage {
  private final Dependencies dependencies;
  private final Set<ObjectPath> lost = new TreeSet<>();

  /**
   * Starts from a plan.
   *
   * @param before the schema that the plan starts from
   * @param changes all that it changes
   */
  Salvage(Schema before, List<SchemaChange> changes) {
    this.dependencies = new Dependencies(before);
    for (SchemaChange change : changes) {
      if (change instanceof DropObject drop && drop.object() instanceof Table) {
        lost.add(drop.path());
      } else if (change instanceof DropColumn drop
          && !(drop.column().value() instanceof ColumnValue.Generated)) {
        lost.add(drop.path());
      }
    }
  }

  /** Returns the steps back, those that the rows may not allow as attempts. */
  List<Step> of(List<Step> back) {
    if (lost.isEmpty()) {
      return back;
    }
    List<Step> steps = new ArrayList<>();
    for (Step step : back) {
      if (step instanceof Step.Apply apply && !apply.concurrently()) {
        steps.addAll(of(apply));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  /**
   * Returns the files of a plan so that they work once more after their way back: what that may not
   * be able to make again is dropped only if it is there.
   */
  static List<MigrationFile> repeatable(Schema before, List<MigrationFile> files) {
    Salvage salvage =
        new Salvage(
            before,
            files.stream()
                .flatMap(file -> file.steps().stream())
                .flatMap(step -> step.changes().stream())
                .toList());
    return salvage.lost.isEmpty() ? files : files.stream().map(salvage::repeatable).toList();
  }

  private MigrationFile repeatable(MigrationFile file) {
    List<Step> steps = new ArrayList<>();
    for (Step step : file.steps()) {
      boolean uncertain =
          step instanceof Step.Apply apply
              && !apply.concurrently()
              && apply.change() instanceof DropPart drop
              && restsOnLost(drop.relation(), drop.part());
      steps.add(uncertain ? new Step.Discard((DropPart) ((Step.Apply) step).change()) : step);
    }
    return new MigrationFile(file.summary(), file.transactional(), steps);
  }

  private List<Step> of(Step.Apply step) {
    SchemaChange change = step.change();
    if (change instanceof AddColumn add && isEmptyThough(add)) {
      Column optional = add.column().withNotNull(null);
      return List.of(
          new Step.Apply(new AddColumn(add.table(), optional), false),
          new Step.Attempt(new ReplaceColumn(add.table(), optional, add.column()), null));
    } else if (change instanceof AddPart add && restsOnLost(add.relation(), add.part())) {
      return List.of(new Step.Attempt(add, unproven(add.relation(), add.part())));
    } else if (change instanceof ReplaceColumn replace
        && lost.contains(replace.path())
        && replace.before().nullable()
        && !replace.after().nullable()) {
      return List.of(new Step.Attempt(replace, null));
    } else if (change instanceof ReplacePart replace
        && restsOnLost(replace.relation(), replace.after())) {
      return List.of(new Step.Attempt(replace, null));
    }
    return List.of(step);
  }

  /** Whether a column is to be NOT NULL, and its rows have no value for it. */
  private boolean isEmptyThough(AddColumn add) {
    return !add.column().nullable()
        && add.column().value() == null
        && !add.column().inherited()
        && !isLost(add.table());
  }

  private boolean isLost(ObjectName table) {
    return lost.contains(ObjectPath.table(table));
  }

  private boolean restsOnLost(ObjectPath relation, TablePart part) {
    boolean restricts = part instanceof Constraint || (part instanceof Index i && i.unique());
    return restricts
        && !isLost(relation.object())
        && dependencies.of(relation, part).needed().stream().anyMatch(lost::contains);
  }

  private static @Nullable SchemaChange unproven(ObjectPath relation, TablePart part) {
    if (part instanceof ForeignKey key) {
      return new AddPart(relation, key.withNotValid(true));
    }
    return part instanceof Check check ? new AddPart(relation, check.withNotValid(true)) : null;
  }
}
