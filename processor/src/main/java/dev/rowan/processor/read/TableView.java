package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Table}. */
public record TableView(Spot spot, Setting<String> name, Setting<String> schema) {}
