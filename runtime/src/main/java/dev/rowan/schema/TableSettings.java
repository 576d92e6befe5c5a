package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a table besides its columns and parts.
 *
 * @param unlogged whether it is lost in a crash
 * @param partitioning how it is split, or null
 * @param partitionOf the table that it is a partition of, or null
 * @param inherits its parents by inheritance, in order
 * @param ofType the composite type of a typed table, or null
 * @param accessMethod its access method, or {@code ""} for the default
 * @param tablespace its tablespace, or {@code ""} for the default
 * @param options its storage parameters
 * @param rowSecurity whether row level security is enabled
 * @param forceRowSecurity whether it holds for the owner too
 * @param replicaIdentity what logical replication sends of an old row
 * @param clusterOn the index that CLUSTER orders by, or {@code ""}
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record TableSettings(
    boolean unlogged,
    @Nullable Partitioning partitioning,
    @Nullable PartitionOf partitionOf,
    List<ObjectName> inherits,
    @Nullable ObjectName ofType,
    String accessMethod,
    String tablespace,
    StorageParameters options,
    boolean rowSecurity,
    boolean forceRowSecurity,
    ReplicaIdentity replicaIdentity,
    String clusterOn,
    String comment) {
  /** An ordinary table. */
  public static final TableSettings PLAIN =
      new TableSettings(
          false,
          null,
          null,
          List.of(),
          null,
          "",
          "",
          StorageParameters.NONE,
          false,
          false,
          ReplicaIdentity.DEFAULT,
          "",
          "");

  public TableSettings {
    inherits = List.copyOf(inherits);
  }

  /** Returns the settings with this comment, {@code ""} for none. */
  public TableSettings withComment(String newComment) {
    return TableSettingsBuilder.builder(this).comment(newComment).build();
  }

  /** Returns the settings of a table that is split like this, or not at all. */
  public TableSettings withPartitioning(@Nullable Partitioning split) {
    return new TableSettings(
        unlogged,
        split,
        partitionOf,
        inherits,
        ofType,
        accessMethod,
        tablespace,
        options,
        rowSecurity,
        forceRowSecurity,
        replicaIdentity,
        clusterOn,
        comment);
  }

  /** Returns the settings of a partition of this kind, or of no partition. */
  public TableSettings withPartitionOf(@Nullable PartitionOf partition) {
    return TableSettingsBuilder.builder(this).partitionOf(partition).build();
  }

  /** Returns the settings with row level security enabled, but not for the owner, or not at all. */
  public TableSettings withRowSecurity(boolean enabled) {
    return TableSettingsBuilder.builder(this).rowSecurity(enabled).forceRowSecurity(false).build();
  }

  /** Returns the settings with other indexes that they name. */
  public TableSettings withIndexes(ReplicaIdentity identity, String cluster) {
    return TableSettingsBuilder.builder(this).replicaIdentity(identity).clusterOn(cluster).build();
  }
}
