package dev.rowan.schema.lint.migration;

/**
 * Something that a migration should not do.
 *
 * <p>A rule reports to the {@link Spot} that it is shown and keeps nothing between two calls.
 */
public abstract class Rule extends Visitor {
  private final Page page;

  Rule(Page page) {
    this.page = page;
  }

  /** Returns all that there is to say of it. */
  public final Page page() {
    return page;
  }
}
