package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @TenantId}. */
public record TenantIdView(Spot spot, boolean index) {}
