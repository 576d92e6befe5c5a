package dev.rowan.processor.read;

import dev.rowan.annotation.Compression;
import dev.rowan.annotation.Storage;
import dev.rowan.processor.report.Spot;

/** {@code @Column}. */
public record ColumnView(
    Spot spot,
    Setting<String> name,
    Setting<String> type,
    Setting<Integer> length,
    Setting<Integer> precision,
    Setting<Integer> scale,
    Setting<String> collation,
    Setting<Storage> storage,
    Setting<Compression> compression,
    Setting<String> comment,
    Setting<Integer> statistics) {
  /** Whether it says anything of the type. */
  public boolean saysType() {
    return type.given() || length.given() || precision.given() || scale.given();
  }
}
