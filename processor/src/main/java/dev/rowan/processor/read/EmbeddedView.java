package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Embedded}. */
public record EmbeddedView(Spot spot, Setting<String> prefix) {}
