package dev.rowan.schema.snapshot;

import dev.rowan.schema.PendingDrop;
import dev.rowan.schema.Schema;
import java.util.Comparator;
import java.util.List;

/**
 * What the migrations of a folder lead to.
 *
 * @param version the last version, or {@code ""} where there is none yet
 * @param schema the schema that the database has then
 * @param pendingDrops what of it waits to be dropped, sorted by path
 */
public record Snapshot(String version, Schema schema, List<PendingDrop> pendingDrops) {
  /** Nothing migrated yet. */
  public static final Snapshot EMPTY = new Snapshot("", Schema.EMPTY, List.of());

  public Snapshot {
    pendingDrops = pendingDrops.stream().sorted(Comparator.comparing(PendingDrop::path)).toList();
  }

  /** Returns a schema as a snapshot without a version. */
  public static Snapshot of(Schema schema) {
    return new Snapshot("", schema, List.of());
  }

  /**
   * Reads what {@link #write} made.
   *
   * @throws SnapshotFormatException if the text is no snapshot, with the line and what to do
   */
  public static Snapshot read(String text) {
    return new SnapshotReader(text).snapshot();
  }

  /** Returns the canonical text: the same schema always gives the same bytes. */
  public String write() {
    return new SnapshotWriter().snapshot(this);
  }
}
