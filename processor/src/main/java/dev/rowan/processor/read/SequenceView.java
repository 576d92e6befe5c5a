package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Sequence}. */
public record SequenceView(
    Spot spot,
    Setting<String> name,
    Setting<Boolean> owned,
    Setting<Long> start,
    Setting<Long> increment,
    Setting<Long> minimum,
    Setting<Long> maximum,
    Setting<Long> cache,
    boolean cycle) {}
