package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @View}. */
public record ViewView(
    Spot spot,
    Setting<String> name,
    Setting<String> schema,
    Setting<String> query,
    Setting<Boolean> materialized) {}
