package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Partitioning;
import java.util.List;

/** {@code @PartitionBy}. */
public record PartitionByView(
    Spot spot,
    Setting<Partitioning.Strategy> strategy,
    Setting<List<String>> columns,
    Setting<Integer> modulus) {}
