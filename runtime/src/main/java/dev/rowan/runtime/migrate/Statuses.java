package dev.rowan.runtime.migrate;

import dev.rowan.runtime.migrate.MigrationState.State;
import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.snapshot.Snapshot;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/** Flyway's account of the history, in Rowan's words. */
final class Statuses {
  private Statuses() {}

  static MigrationStatus of(MigrationInfo[] versions, Scripts scripts) {
    List<PendingDrop> drops =
        scripts.snapshot().map(Snapshot::read).map(Snapshot::pendingDrops).orElse(List.of());
    return new MigrationStatus(
        Arrays.stream(versions)
            .filter(MigrationInfo::isVersioned)
            .map(version -> state(version, scripts))
            .toList(),
        drops);
  }

  private static MigrationState state(MigrationInfo info, Scripts scripts) {
    Date installedOn = info.getInstalledOn();
    Integer millis = info.getExecutionTime();
    return new MigrationState(
        info.getVersion().getVersion(),
        info.getDescription(),
        info.getScript(),
        state(info),
        installedOn == null ? null : installedOn.toInstant(),
        took(installedOn, millis),
        scripts.undo(info.getScript()).isPresent());
  }

  private static @Nullable Duration took(@Nullable Date installedOn, @Nullable Integer millis) {
    return installedOn == null || millis == null ? null : Duration.ofMillis(millis);
  }

  static State state(MigrationInfo info) {
    return switch (info.getState()) {
      case BASELINE, BELOW_BASELINE -> State.BASELINE;
      case MISSING_SUCCESS, FUTURE_SUCCESS, DELETED -> State.MISSING;
      case FAILED, MISSING_FAILED, FUTURE_FAILED -> State.FAILED;
      case IGNORED -> State.OUT_OF_ORDER;
      default -> info.getState().isApplied() ? State.APPLIED : State.PENDING;
    };
  }
}
