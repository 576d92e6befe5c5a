package dev.rowan.runtime.migrate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version, and where the database is with it.
 *
 * @param version the version
 * @param description what it does, from its file name
 * @param script its file
 * @param state applied, pending, …
 * @param installedOn when it was applied, or null
 * @param took how long it took, or null
 * @param undoable whether there is a script that takes it back
 */
public record MigrationState(
    String version,
    String description,
    String script,
    State state,
    @Nullable Instant installedOn,
    @Nullable Duration took,
    boolean undoable) {
  /** Where a database is with a version. */
  public enum State {
    APPLIED,
    PENDING,
    /** It stopped halfway. */
    FAILED,
    /** Applied, but its file is gone. */
    MISSING,
    /** Not applied, but a later one is: two branches were merged. */
    OUT_OF_ORDER,
    /** The database was there before its first version. */
    BASELINE
  }
}
