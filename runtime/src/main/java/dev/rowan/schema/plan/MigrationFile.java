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
    boolean inside = reversed.stream().allMatch(Step::fitsTransaction);
    return new MigrationFile("undo " + summary, inside, reversed);
  }
}
