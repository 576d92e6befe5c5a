package dev.rowan.schema.plan;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Brings keys back without a long lock: their indexes are built beside, concurrently; then all that
 * changes does so at once, in one statement.
 *
 * <p>The way back from {@code PRIMARY KEY (id) INCLUDE (total)} builds {@code orders_pkey_old} over
 * {@code (id)}, makes it the key in place of the new one, and builds again the index that the way
 * forward starts from.
 */
final class KeysBack {
  private final Schema reached;
  private final List<Step> builds = new ArrayList<>();
  private final List<Step> together = new ArrayList<>();
  private final List<Step> afterwards = new ArrayList<>();

  private KeysBack(Schema reached) {
    this.reached = reached;
  }

  /**
   * Returns the way back from a file, if it brings back keys of tables in use and nothing but parts
   * of tables change.
   *
   * @param reached the schema after the file
   */
  static Optional<MigrationFile> of(MigrationFile file, Schema reached) {
    KeysBack back = new KeysBack(reached);
    List<Step> reversed = new ArrayList<>(file.steps());
    Collections.reverse(reversed);
    boolean fits = file.transactional() && reversed.stream().allMatch(back::add);
    if (!fits || back.builds.isEmpty()) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>(back.builds);
    steps.add(new Step.Together(back.together));
    steps.addAll(back.afterwards);
    return Optional.of(new MigrationFile("undo " + file.summary(), false, steps));
  }

  /** Takes in the way back from a step; returns whether it can. */
  private boolean add(Step step) {
    if (step instanceof Step.PromoteIndex promoted) {
      ObjectPath table = ObjectPath.table(promoted.table());
      together.add(PartStages.apply(new DropPart(table, promoted.constraint())));
      afterwards.add(new Step.Apply(new AddPart(table, promoted.index()), true));
      return true;
    }
    return step instanceof Step.Apply apply && !apply.concurrently() && add(apply.change());
  }

  private boolean add(SchemaChange forward) {
    SchemaChange change = forward.reverse();
    if (change instanceof AddPart add) {
      return add.part() instanceof Constraint constraint && added(add.relation(), constraint);
    }
    together.add(PartStages.apply(change));
    return change instanceof DropPart drop && drop.part() instanceof Constraint;
  }

  private boolean added(ObjectPath table, Constraint constraint) {
    if (UniqueIndex.canBecome(constraint) && isOrdinary(table)) {
      Index built = UniqueIndex.of(constraint);
      Index beside = built.withName(UniqueIndex.aside(built.name()));
      builds.add(new Step.Apply(new AddPart(table, beside), true));
      together.add(new Step.PromoteIndex(table.object(), beside, constraint));
    } else if (constraint instanceof ForeignKey key && isProven(key) && isOrdinary(table)) {
      ForeignKey unproven = key.withNotValid(true);
      together.add(PartStages.apply(new AddPart(table, unproven)));
      afterwards.add(PartStages.apply(new ReplacePart(table, unproven, key)));
    } else {
      together.add(PartStages.apply(new AddPart(table, constraint)));
    }
    return true;
  }

  private static boolean isProven(ForeignKey key) {
    return !key.notValid() && !key.notEnforced();
  }

  private boolean isOrdinary(ObjectPath table) {
    return reached
        .table(table.object())
        .filter(found -> found.settings().partitioning() == null)
        .isPresent();
  }
}
