package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Partitioning;
import java.util.List;

/** {@code @PartitionBy}. */
public record PartitionByView(
    Spot spot,
    Setting<Partitioning.Strategy> strategy,
    Setting<List<String>> columns,
    Setting<Integer> modulus) {
  /** The most partitions that are made of one table; PostgreSQL plans slowly long before that. */
  public static final int MOST = 4096;
}
