package dev.rowan.processor.read;

import dev.rowan.annotation.Keeper;
import dev.rowan.processor.report.Spot;

/** {@code @UpdatedAt} or {@code @UpdatedBy}. */
public record UpdatedView(Spot spot, Keeper by) {}
