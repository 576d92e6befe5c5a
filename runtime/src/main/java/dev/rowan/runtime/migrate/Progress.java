package dev.rowan.runtime.migrate;

import java.time.Duration;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells a listener of each version that Flyway has applied. */
final class Progress extends BaseCallback {
  private final MigrationListener listener;
  private long start;

  Progress(MigrationListener listener) {
    this.listener = listener;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    if (event == Event.BEFORE_EACH_MIGRATE) {
      start = System.nanoTime();
      return;
    }
    var migration = context.getMigrationInfo();
    if (migration != null && migration.isVersioned()) {
      listener.applied(
          migration.getVersion().getVersion(),
          migration.getDescription(),
          Duration.ofNanos(System.nanoTime() - start));
    }
  }
}
