package dev.rowan.runtime.migrate;

import java.time.Duration;

/** Hears what a run does while it does it; every method does nothing by default. */
public interface MigrationListener {
  /** Hears nothing. */
  MigrationListener SILENT = new MigrationListener() {};

  /** A version has been applied. */
  default void applied(String version, String description, Duration took) {}

  /** A version has been taken back. */
  default void undone(String version, String description, Duration took) {}

  /** A script could not get its lock and is tried again after this pause. */
  default void waiting(int attempt, Duration pause) {}
}
