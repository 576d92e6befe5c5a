package dev.rowan.schema.lint.design;

import dev.rowan.schema.Table;
import dev.rowan.schema.lint.Explanation;
import dev.rowan.schema.lint.Severity;
import java.util.Optional;

/** Something that a table often should not have; keeps nothing between two calls. */
public abstract class DesignRule {
  private final Explanation explanation;
  private final boolean off;

  DesignRule(Explanation explanation) {
    this(explanation, false);
  }

  private DesignRule(Explanation explanation, boolean off) {
    this.explanation = explanation;
    this.off = off;
  }

  /** A rule of taste, which is off where nobody asks for it. */
  abstract static class OfTaste extends DesignRule {
    OfTaste(Explanation explanation) {
      super(explanation, true);
    }
  }

  static Explanation hint(int number, String title, String why, String remedy) {
    return Explanation.info(number, title, why, remedy);
  }

  static Explanation warning(int number, String title, String why, String remedy) {
    return Explanation.warning(number, title, why, remedy);
  }

  /** Returns all that there is to say of it; its example is SQL that it finds, and mended SQL. */
  public final Explanation explanation() {
    return explanation;
  }

  /** Whether it tells nothing unless someone gives its code a level. */
  public final boolean isOff() {
    return off;
  }

  /** Returns how grave it is where nobody says otherwise, or nothing if it is off. */
  public final Optional<Severity> level() {
    return off ? Optional.empty() : Optional.of(explanation.severity());
  }

  /** Reports what it finds in a table. */
  abstract void check(Table table, Design design);
}
