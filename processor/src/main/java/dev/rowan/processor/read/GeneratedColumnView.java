package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @GeneratedColumn}. */
public record GeneratedColumnView(
    Spot spot, Setting<String> expression, Setting<Boolean> virtual) {}
