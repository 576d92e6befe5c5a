package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way back from one file of a plan.
 *
 * <p>It is the file's own steps reversed, never another comparison. Only where PostgreSQL cannot
 * take a step back in place (a new enum label) what stands in the way goes and comes back too.
 *
 * @param file the steps
 * @param notes what does not come back as it was, for the script's header
 */
public record Undo(MigrationFile file, List<String> notes) {
  public Undo {
    notes = List.copyOf(notes);
  }

  /** Returns the ways back, one for each file of a plan, in the order of the files. */
  public static List<Undo> of(MigrationPlan plan, int postgres) {
    List<Undo> all = new ArrayList<>();
    Schema state = plan.before();
    Salvage salvage =
        new Salvage(
            plan.before(), plan.files().stream().flatMap(file -> changes(file).stream()).toList());
    for (MigrationFile file : plan.files()) {
      Schema reached = SchemaChange.applyAll(changes(file), state);
      MigrationFile back = back(file, reached, postgres);
      List<Step> steps = salvage.of(back.steps());
      Optional<MigrationFile> keys =
          steps.equals(back.steps()) ? KeysBack.of(file, reached) : Optional.empty();
      if (keys.isPresent()) {
        back = keys.get();
        steps = back.steps();
      }
      List<String> notes = new ArrayList<>(notes(file, plan.before()));
      steps.stream()
          .filter(Step.Attempt.class::isInstance)
          .map(Undo::attempted)
          .forEach(notes::add);
      all.add(new Undo(new MigrationFile(back.summary(), back.transactional(), steps), notes));
      state = reached;
    }
    return all;
  }

  private static String attempted(Step step) {
    return "not exact: " + Summary.of(step);
  }

  private static List<SchemaChange> changes(MigrationFile file) {
    return file.steps().stream().flatMap(step -> step.changes().stream()).toList();
  }

  private static MigrationFile back(MigrationFile file, Schema reached, int postgres) {
    MigrationFile reversed = file.reverse();
    List<SchemaChange> changes = changes(reversed);
    boolean direct = changes.stream().allMatch(change -> isDirect(change, reached, postgres));
    return direct ? reversed : Planner.atOnce(reached, changes, postgres, reversed.summary());
  }

  private static boolean isDirect(SchemaChange change, Schema reached, int postgres) {
    if (change instanceof ReplaceObject replace) {
      return InPlace.object(replace.before(), replace.after())
          && !TypeHolders.blocks(reached, replace);
    }
    return !(change instanceof ReplaceColumn replace)
        || InPlace.column(replace.before(), replace.after(), postgres);
  }

  private static List<String> notes(MigrationFile file, Schema start) {
    List<String> notes = new ArrayList<>();
    for (SchemaChange change : changes(file)) {
      String path = Summary.words(change.path());
      if (change instanceof DropColumn drop && holdsValues(drop.column())) {
        notes.add("not exact: " + path + " comes back without what it held");
      } else if (change instanceof DropObject drop && drop.object() instanceof Table) {
        notes.add("not exact: " + path + " comes back without its rows");
      } else if (change instanceof ReplaceColumn replace && isLossy(replace)) {
        notes.add("not exact: what was cut or rounded in " + path + " does not come back");
      } else if (change instanceof ReplaceColumn replace && !isReversible(replace)) {
        notes.add("not exact: " + path + " comes back as PostgreSQL prints its values");
      } else if (Adoption.isFlip(change) && staysOwn(change, start)) {
        notes.add("not exact: " + path + " stays the table's own besides its parent's");
      }
    }
    return notes;
  }

  /** What a table inherited is its own once it has left its parent, and when it comes back. */
  private static boolean staysOwn(SchemaChange flip, Schema start) {
    return !Adoption.isParentsAfter(flip)
        && start
            .table(flip.path().object())
            .filter(table -> table.settings().partitionOf() == null)
            .isPresent();
  }

  private static boolean holdsValues(Column column) {
    return !(column.value() instanceof ColumnValue.Generated);
  }

  private static boolean isReversible(ReplaceColumn replace) {
    return !holdsValues(replace.before())
        || TypeChange.isReversible(replace.before().type(), replace.after().type());
  }

  private static boolean isLossy(ReplaceColumn replace) {
    return TypeChange.effect(replace.before().type(), replace.after().type())
        == TypeChange.Effect.LOSSY;
  }
}
