package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Default}. */
public record DefaultView(Spot spot, Setting<String> literal, Setting<String> sql) {}
