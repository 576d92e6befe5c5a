package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @RowLevelSecurity}. */
public record RowLevelSecurityView(Spot spot, boolean force) {}
