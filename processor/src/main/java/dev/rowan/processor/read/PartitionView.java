package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Partition}. */
public record PartitionView(Spot spot, Setting<String> name, Setting<String> values) {}
