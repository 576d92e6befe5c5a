package dev.rowan.processor.read;

import dev.rowan.processor.report.Spot;

/** {@code @Column}. */
public record ColumnView(
    Spot spot,
    Setting<String> name,
    Setting<String> type,
    Setting<Integer> length,
    Setting<Integer> precision,
    Setting<Integer> scale,
    Setting<String> collation) {
  /** Whether it says anything of the type. */
  public boolean saysType() {
    return type.given() || length.given() || precision.given() || scale.given();
  }
}
