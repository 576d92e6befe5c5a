package dev.rowan.schema.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One file of a migration: one Flyway version, one transaction or none.
 *
 * @param summary what it does, in a few words: {@code add orders.gift_wrap}
 * @param transactional whether it runs inside a transaction
 * @param steps its steps, in order
 */
public record MigrationFile(String summary, boolean transactional, List<Step> steps) {
  public MigrationFile {
    steps = List.copyOf(steps);
  }

  /** Returns the file of these steps, with a summary made of them. */
  static MigrationFile of(List<Step> steps, boolean transactional) {
    return new MigrationFile(Summary.of(steps), transactional, steps);
  }

  /**
   * Returns the file that takes this one back: its steps reversed, last first.
   *
   * <p>It runs in a transaction unless one of its own steps cannot, or works batch by batch.
   */
  public MigrationFile reverse() {
    List<Step> reversed = new ArrayList<>(steps.stream().map(Step::reverse).toList());
    Collections.reverse(reversed);
    if (!reversed.stream().allMatch(Step.DemoteIndex.class::isInstance)) {
      reversed = withIndexesLast(reversed);
    }
    boolean inside = reversed.stream().allMatch(Step::fitsTransaction);
    return new MigrationFile("undo " + summary, inside, reversed);
  }

  /**
   * A foreign key that comes back binds to any unique index that fits: the indexes that keys were
   * made of are built again after it, and in its transaction.
   */
  private static List<Step> withIndexesLast(List<Step> reversed) {
    List<Step> others = new ArrayList<>();
    List<Step> indexes = new ArrayList<>();
    for (Step step : reversed) {
      if (step instanceof Step.DemoteIndex demote) {
        others.add(demote.dropConstraint());
        indexes.add(demote.buildIndex());
      } else {
        others.add(step);
      }
    }
    others.addAll(indexes);
    return others;
  }
}
