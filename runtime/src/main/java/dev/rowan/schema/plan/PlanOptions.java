package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import java.util.Set;

/**
 * What a plan may take for granted.
 *
 * @param postgres the major version of the servers that it will run on, 14 to 18
 * @param allowDestructive whether it may drop what holds rows, and narrow what they hold
 * @param released columns and tables that it may drop in any case
 * @param permission how whoever asks for the plan may allow what loses something, for the remedies
 *     of findings, or {@code ""} if not at all
 */
public record PlanOptions(
    int postgres, boolean allowDestructive, Set<ObjectPath> released, String permission) {
  /** The oldest server that plans are made for. */
  public static final int OLDEST = 14;

  /** The newest server that is known. */
  public static final int NEWEST = 18;

  /** For the newest server; nothing may be lost. */
  public static final PlanOptions DEFAULT = new PlanOptions(NEWEST, false, Set.of(), "");

  public PlanOptions {
    released = Set.copyOf(released);
    if (postgres < OLDEST || postgres > NEWEST) {
      throw new IllegalArgumentException(
          "PostgreSQL " + postgres + " is not one of " + OLDEST + " to " + NEWEST);
    }
  }

  /** Returns options without released drops. */
  public static PlanOptions of(int postgres, boolean allowDestructive) {
    return new PlanOptions(postgres, allowDestructive, Set.of(), "");
  }

  /** Returns the same, with these drops released too. */
  public PlanOptions releasing(Set<ObjectPath> paths) {
    return new PlanOptions(postgres, allowDestructive, paths, permission);
  }

  /** Returns the same, with the words for the option that allows what loses something. */
  public PlanOptions allowedBy(String words) {
    return new PlanOptions(postgres, allowDestructive, released, words);
  }

  /** Returns a remedy, and after it how to allow what it is about. */
  String orAllowed(String remedy, String condition) {
    return permission.isEmpty() ? remedy : remedy + condition + "allow it (" + permission + ")";
  }

  boolean allows(ObjectPath path) {
    return allowDestructive
        || released.contains(path)
        || released.contains(ObjectPath.table(path.object()));
  }
}
