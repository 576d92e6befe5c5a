package dev.rowan.annotation;

/** How a partitioned table tells its rows apart. */
public enum PartitionStrategy {
  /** By ranges, such as months: {@code FROM ('2026-01-01') TO ('2026-02-01')}. */
  RANGE,
  /** By lists of values: {@code IN ('eu', 'us')}. */
  LIST,
  /** Evenly, by the remainder of a hash: {@code WITH (MODULUS 4, REMAINDER 0)}. */
  HASH
}
