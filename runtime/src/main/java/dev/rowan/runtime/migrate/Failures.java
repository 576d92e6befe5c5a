package dev.rowan.runtime.migrate;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** What went wrong in a run, with a code and what to do about it. */
final class Failures {
  private Failures() {}

  static MigrationException ofMigrate(FlywayException error) {
    if (Patience.isForWantOfLock(error)) {
      return forWantOfLock(error);
    }
    if (error.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return new MigrationException(
          "ROWAN4004",
          "the database has objects but no history of migrations",
          "take it as the state before the first version: --baseline, or baseline(true)",
          error);
    }
    return new MigrationException(
        "ROWAN4003",
        "a version could not be applied: " + cause(error),
        "mend what the message names and run it again: what was not applied is done then",
        error);
  }

  static MigrationException edited(String script) {
    return new MigrationException(
        "ROWAN4005",
        script + " has been edited since it was applied",
        "put the file back as it was, and write what you want to change as a new version",
        null);
  }

  static MigrationException outOfOrder(String script) {
    return new MigrationException(
        "ROWAN4006",
        script + " is older than a version that is applied: two branches were merged",
        "where both can stand side by side, allow it: --out-of-order, or outOfOrder(true)",
        null);
  }

  static MigrationException missing(String script) {
    return new MigrationException(
        "ROWAN4008",
        script + " is applied, but the folder does not have it",
        "bring the file back, or look whether this is the folder of that database",
        null);
  }

  static MigrationException ofUndo(String version, SQLException error) {
    return Patience.isForWantOfLock(error)
        ? forWantOfLock(error)
        : new MigrationException(
            "ROWAN4007",
            "version " + version + " could not be taken back: " + error.getMessage(),
            "mend what the message names and run it again; later versions are taken back already",
            error);
  }

  static MigrationException noUndo(String script) {
    return new MigrationException(
        "ROWAN4002",
        script + " has no undo script",
        "write undo/U" + script.substring(1) + " beside it, or restore a backup",
        null);
  }

  private static MigrationException forWantOfLock(Throwable error) {
    return new MigrationException(
        "ROWAN4001",
        "a lock could not be had in time, however often it was tried: " + cause(error),
        "end the long transaction that holds it (see pg_stat_activity), then run it again",
        error);
  }

  /** Returns what the database itself said, if it said anything. */
  private static String cause(Throwable error) {
    Throwable deepest = error;
    @Nullable String said = null;
    for (Throwable at = error; at != null; at = at.getCause()) {
      deepest = at;
      said = said == null && at instanceof SQLException ? at.getMessage() : said;
    }
    return said == null ? String.valueOf(deepest.getMessage()) : said;
  }
}
