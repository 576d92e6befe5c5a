package dev.rowan.schema.plan;

/**
 * What a plan may take for granted.
 *
 * @param postgres the major version of the servers that it will run on, 14 to 18
 * @param allowDestructive whether it may drop what holds rows, and narrow what they hold
 */
public record PlanOptions(int postgres, boolean allowDestructive) {
  /** The oldest server that plans are made for. */
  public static final int OLDEST = 14;

  /** The newest server that is known. */
  public static final int NEWEST = 18;

  /** For the newest server; nothing may be lost. */
  public static final PlanOptions DEFAULT = new PlanOptions(NEWEST, false);

  public PlanOptions {
    if (postgres < OLDEST || postgres > NEWEST) {
      throw new IllegalArgumentException(
          "PostgreSQL " + postgres + " is not one of " + OLDEST + " to " + NEWEST);
    }
  }
}
