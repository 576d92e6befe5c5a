package dev.rowan.runtime.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what a writer writes, to show it where a statement has failed. */
final class WrittenValues extends Parameters {
  private static final int SHOWN = 100;

  private final RecordTable table;
  private final List<@Nullable Object> values = new ArrayList<>();

  WrittenValues(RecordTable table) {
    this.table = table;
  }

  /** Returns the value of a column; it must be one that the writer writes. */
  @Nullable Object of(String column) {
    return values.get(table.written().indexOf(column));
  }

  /** Returns how many have been written. */
  int size() {
    return values.size();
  }

  static String show(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (!(value instanceof String text)) {
      return String.valueOf(value);
    }
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return '"'
        + shown.replace("\0", "\\u0000")
        + '"'
        + (text.length() <= SHOWN ? "" : " (" + text.length() + " characters)");
  }

  @Override
  public Parameters putBoolean(boolean value) {
    return add(value);
  }

  @Override
  public Parameters putShort(short value) {
    return add(value);
  }

  @Override
  public Parameters putInt(int value) {
    return add(value);
  }

  @Override
  public Parameters putLong(long value) {
    return add(value);
  }

  @Override
  public Parameters putFloat(float value) {
    return add(value);
  }

  @Override
  public Parameters putDouble(double value) {
    return add(value);
  }

  @Override
  public Parameters putString(@Nullable String value) {
    return add(value);
  }

  @Override
  public Parameters putBigDecimal(@Nullable BigDecimal value) {
    return add(value);
  }

  @Override
  public Parameters putUuid(@Nullable UUID value) {
    return add(value);
  }

  @Override
  public Parameters putOffsetDateTime(@Nullable OffsetDateTime value) {
    return add(value);
  }

  @Override
  public Parameters putLocalDate(@Nullable LocalDate value) {
    return add(value);
  }

  @Override
  public Parameters putLocalTime(@Nullable LocalTime value) {
    return add(value);
  }

  @Override
  public Parameters putLocalDateTime(@Nullable LocalDateTime value) {
    return add(value);
  }

  @Override
  public Parameters putBytes(byte @Nullable [] value) {
    return add(value);
  }

  @Override
  Parameters putUntyped(String value) {
    return add(value);
  }

  @Override
  Parameters putNull() {
    return add(null);
  }

  private Parameters add(@Nullable Object value) {
    values.add(value);
    return this;
  }
}
