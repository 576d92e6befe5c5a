package dev.rowan.runtime.migrate;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Tries again what could not get its lock in time, after growing pauses.
 *
 * <p>Each try keeps its own {@code lock_timeout}: a script that waited for its lock without end
 * would make every query behind it wait as well.
 *
 * @param attempts how often to try at the most
 * @param firstPause the pause after the first try; each later one is twice as long, up to 30 s,
 *     give or take a fifth
 */
public record Patience(int attempts, Duration firstPause) {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String DEADLOCK_DETECTED = "40P01";

  /** Something that may fail for want of a lock. */
  public interface Attempt {
    /** Tries it. */
    void run() throws SQLException;
  }

  /** Tries until it is done, until it fails for another reason, or as often as is allowed. */
  public void until(Attempt attempt, MigrationListener listener) throws SQLException {
    for (int count = 1; ; count++) {
      try {
        attempt.run();
        return;
      } catch (SQLException | RuntimeException e) {
        if (!isForWantOfLock(e) || count >= attempts) {
          throw e;
        }
        Duration pause = pause(count);
        listener.waiting(count, pause);
        sleep(pause);
      }
    }
  }

  /** Whether the database gave up waiting for a lock. */
  static boolean isForWantOfLock(@Nullable Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (LOCK_NOT_AVAILABLE.equals(sql.getSQLState())
              || DEADLOCK_DETECTED.equals(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private Duration pause(int count) {
    long doubled = firstPause.toMillis() << Math.min(count - 1, 16);
    long millis = Math.min(doubled, LONGEST.toMillis());
    return Duration.ofMillis(millis * ThreadLocalRandom.current().nextLong(80, 121) / 100);
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a lock", e);
    }
  }
}
