package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of a table while statements change them. */
final class SettingsEdit {
  boolean unlogged;
  @Nullable Partitioning partitioning;
  @Nullable PartitionOf partitionOf;
  final List<ObjectName> inherits;
  @Nullable ObjectName ofType;
  String accessMethod;
  String tablespace;
  StorageParameters options;
  boolean rowSecurity;
  boolean forceRowSecurity;
  ReplicaIdentity replicaIdentity;
  String clusterOn;
  private final String comment;

  SettingsEdit(TableSettings settings) {
    unlogged = settings.unlogged();
    partitioning = settings.partitioning();
    partitionOf = settings.partitionOf();
    inherits = new ArrayList<>(settings.inherits());
    ofType = settings.ofType();
    accessMethod = settings.accessMethod();
    tablespace = settings.tablespace();
    options = settings.options();
    rowSecurity = settings.rowSecurity();
    forceRowSecurity = settings.forceRowSecurity();
    replicaIdentity = settings.replicaIdentity();
    clusterOn = settings.clusterOn();
    comment = settings.comment();
  }

  TableSettings settings() {
    return new TableSettings(
        unlogged,
        partitioning,
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
}
