package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Identity}. */
public record IdentityView(Spot spot, boolean always) {}
