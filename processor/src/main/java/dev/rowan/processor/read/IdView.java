package dev.rowan.processor.read;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Deferrability;

/** {@code @Id}. */
public record IdView(
    Spot spot,
    Setting<IdStrategy> strategy,
    Setting<String> name,
    Setting<Integer> position,
    Setting<Deferrability> deferrability,
    Setting<Boolean> withoutOverlaps) {}
