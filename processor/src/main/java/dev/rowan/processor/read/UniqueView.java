package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Deferrability;
import java.util.List;

/** {@code @Unique}. */
public record UniqueView(
    Spot spot,
    Setting<List<String>> columns,
    Setting<String> name,
    Setting<String> where,
    Setting<Boolean> nullsNotDistinct,
    Setting<Deferrability> deferrability,
    Setting<Boolean> withoutOverlaps,
    Setting<List<String>> include) {}
