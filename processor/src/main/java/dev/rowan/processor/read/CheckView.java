package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Check}. */
public record CheckView(
    Spot spot, Setting<String> condition, Setting<String> name, Setting<Boolean> enforced) {}
