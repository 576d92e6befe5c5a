package dev.rowan.processor.read;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.report.Spot;

/** {@code @Id}. */
public record IdView(Spot spot, Setting<IdStrategy> strategy, Setting<String> name) {}
