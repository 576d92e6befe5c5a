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

  /** Returns the file that takes this one back: its steps reversed, last first. */
  public MigrationFile reverse() {
    List<Step> reversed = new ArrayList<>(steps.stream().map(Step::reverse).toList());
    Collections.reverse(reversed);
    return new MigrationFile("undo " + summary, transactional, reversed);
  }
}
