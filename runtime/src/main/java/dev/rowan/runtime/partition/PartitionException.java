package dev.rowan.runtime.partition;

import dev.rowan.schema.lint.Finding;
import org.jspecify.annotations.Nullable;

/** Says why partitions could not be kept, and what to do. */
public final class PartitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private PartitionException(
      String code, String message, String remedy, @Nullable Throwable cause) {
    super(code + " " + message + "\n  " + remedy, cause);
    finding = Finding.error(code, null, message, remedy);
  }

  /** Returns code, message and remedy. */
  public Finding finding() {
    return finding;
  }

  /** The table is not one whose partitions come with time. */
  static PartitionException notByTime(String message) {
    return new PartitionException(
        "ROWAN4031",
        message,
        "kept are tables that are partitioned by RANGE of one date, timestamp or timestamptz",
        null);
  }

  /** Rows of a new partition are in the default one and must not be moved. */
  static PartitionException rowsInDefault(String message, @Nullable Throwable cause) {
    return new PartitionException(
        "ROWAN4032",
        message,
        "move them by hand: detach the default partition, run this again, insert its rows into the"
            + " table",
        cause);
  }

  /** A name for a partition cannot be had. */
  static PartitionException name(String message, @Nullable Throwable cause) {
    return new PartitionException(
        "ROWAN4033", message, "rename what is in the way, or the table", cause);
  }

  /** Somebody else is at it. */
  static PartitionException busy(String table) {
    return new PartitionException(
        "ROWAN4034",
        "the partitions of " + table + " are being kept by another run",
        "wait for it to end",
        null);
  }
}
