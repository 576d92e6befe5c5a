package dev.rowan.runtime.migrate;

import dev.rowan.schema.PendingDrop;
import java.util.List;

/**
 * Where a database is with the versions of a folder.
 *
 * @param versions every version, in order
 * @param pendingDrops what the records no longer have and the database still does
 */
public record MigrationStatus(List<MigrationState> versions, List<PendingDrop> pendingDrops) {
  public MigrationStatus {
    versions = List.copyOf(versions);
    pendingDrops = List.copyOf(pendingDrops);
  }

  /** Returns the versions in this state. */
  public List<MigrationState> in(MigrationState.State state) {
    return versions.stream().filter(version -> version.state() == state).toList();
  }

  /** Whether every version of the folder is applied. */
  public boolean isUpToDate() {
    return versions.stream()
        .allMatch(
            version ->
                version.state() == MigrationState.State.APPLIED
                    || version.state() == MigrationState.State.BASELINE);
  }
}
