package dev.rowan.schema;

/**
 * What logical replication sends to tell an old row.
 *
 * @param mode which columns
 * @param index the index of {@link Mode#INDEX}, else {@code ""}
 */
public record ReplicaIdentity(Mode mode, String index) {
  /** The primary key. */
  public static final ReplicaIdentity DEFAULT = new ReplicaIdentity(Mode.DEFAULT, "");

  /** Where the columns come from. */
  public enum Mode {
    DEFAULT,
    FULL,
    NOTHING,
    INDEX
  }
}
