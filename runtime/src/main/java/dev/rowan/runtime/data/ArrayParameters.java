package dev.rowan.runtime.data;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of many rows, column by column, into array literals.
 *
 * <p>{@code INSERT … SELECT … FROM unnest(?, ?)} then gets <code>{1,2}</code> and <code>{"a",NULL}
 * </code>: two parameters for any number of rows, so that one prepared statement serves all, and
 * what the database made comes back from each.
 */
final class ArrayParameters extends Parameters {
  private final StringBuilder[] columns;
  private int next;
  private int rows;

  ArrayParameters(int columns) {
    this.columns = new StringBuilder[columns];
    for (int i = 0; i < columns; i++) {
      this.columns[i] = new StringBuilder(1024).append('{');
    }
  }

  /** Begins the next row. */
  void nextRow() {
    next = 0;
    rows++;
  }

  int rows() {
    return rows;
  }

  /** Returns the number of characters in all arrays. */
  long size() {
    long size = 0;
    for (StringBuilder column : columns) {
      size += column.length();
    }
    return size;
  }

  /** Gives the arrays to the statement and begins new ones. */
  void flush(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < columns.length; i++) {
      StringBuilder column = columns[i];
      String array = column.append('}').toString();
      Surrogates.check(array);
      statement.setObject(i + 1, array, Types.OTHER);
      column.setLength(1);
    }
    rows = 0;
  }

  private StringBuilder element() {
    StringBuilder column = columns[next++];
    return rows > 1 ? column.append(',') : column;
  }

  @Override
  public Parameters putBoolean(boolean value) {
    element().append(value);
    return this;
  }

  @Override
  public Parameters putShort(short value) {
    element().append(value);
    return this;
  }

  @Override
  public Parameters putInt(int value) {
    element().append(value);
    return this;
  }

  @Override
  public Parameters putLong(long value) {
    element().append(value);
    return this;
  }

  @Override
  public Parameters putFloat(float value) {
    element().append(value);
    return this;
  }

  @Override
  public Parameters putDouble(double value) {
    element().append(value);
    return this;
  }

  @Override
  public Parameters putString(@Nullable String value) {
    return putText(value);
  }

  @Override
  public Parameters putBigDecimal(@Nullable BigDecimal value) {
    return putBare(value);
  }

  @Override
  public Parameters putUuid(@Nullable UUID value) {
    return putBare(value);
  }

  @Override
  public Parameters putOffsetDateTime(@Nullable OffsetDateTime value) {
    return putText(value == null ? null : TimeText.of(value));
  }

  @Override
  public Parameters putLocalDate(@Nullable LocalDate value) {
    return putText(value == null ? null : TimeText.of(value));
  }

  @Override
  public Parameters putLocalTime(@Nullable LocalTime value) {
    return putBare(value);
  }

  @Override
  public Parameters putLocalDateTime(@Nullable LocalDateTime value) {
    return putText(value == null ? null : TimeText.of(value));
  }

  @Override
  public Parameters putBytes(byte @Nullable [] value) {
    if (value == null) {
      return putNull();
    }
    element().append("\"\\\\x").append(HexFormat.of().formatHex(value)).append('"');
    return this;
  }

  @Override
  Parameters putUntyped(String value) {
    ArrayText.quote(element(), value);
    return this;
  }

  @Override
  Parameters putNull() {
    element().append("NULL");
    return this;
  }

  /** Puts what needs no quotes. */
  private Parameters putBare(@Nullable Object value) {
    element().append(value == null ? "NULL" : value);
    return this;
  }

  private Parameters putText(@Nullable String value) {
    return value == null ? putNull() : putUntyped(value);
  }
}
