package dev.rowan.runtime.data;

import jakarta.data.exceptions.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read.
 *
 * <pre>{@code
 * new Order(row.getUuid(1), row.getEnum(2, OrderStatus.class), row.getStringOrNull(3));
 * }</pre>
 *
 * <p>A getter without {@code OrNull} never returns null: where the database holds one against what
 * the record says, it names the column and the component.
 */
public final class Row {
  private final ResultSet row;
  private final RecordTable table;

  Row(ResultSet row, RecordTable table) {
    this.row = row;
    this.table = table;
  }

  /** Whether all columns from the first to the last of these hold NULL. */
  public boolean isNull(int first, int last) throws SQLException {
    for (int column = first; column <= last; column++) {
      // As it came: getObject goes by the name of the type, and takes a composite "money" for one.
      if (row.getBytes(column) != null) {
        return false;
      }
    }
    return true;
  }

  /** Returns a boolean. */
  public boolean getBoolean(int column) throws SQLException {
    boolean value = row.getBoolean(column);
    checkNotNull(column);
    return value;
  }

  /** Returns a boolean or null. */
  public @Nullable Boolean getBooleanOrNull(int column) throws SQLException {
    boolean value = row.getBoolean(column);
    return row.wasNull() ? null : value;
  }

  /** Returns a smallint. */
  public short getShort(int column) throws SQLException {
    short value = row.getShort(column);
    checkNotNull(column);
    return value;
  }

  /** Returns a smallint or null. */
  public @Nullable Short getShortOrNull(int column) throws SQLException {
    short value = row.getShort(column);
    return row.wasNull() ? null : value;
  }

  /** Returns an integer. */
  public int getInt(int column) throws SQLException {
    int value = row.getInt(column);
    checkNotNull(column);
    return value;
  }

  /** Returns an integer or null. */
  public @Nullable Integer getIntOrNull(int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Returns a bigint. */
  public long getLong(int column) throws SQLException {
    long value = row.getLong(column);
    checkNotNull(column);
    return value;
  }

  /** Returns a bigint or null. */
  public @Nullable Long getLongOrNull(int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** Returns a real. */
  public float getFloat(int column) throws SQLException {
    float value = row.getFloat(column);
    checkNotNull(column);
    return value;
  }

  /** Returns a real or null. */
  public @Nullable Float getFloatOrNull(int column) throws SQLException {
    float value = row.getFloat(column);
    return row.wasNull() ? null : value;
  }

  /** Returns a double precision. */
  public double getDouble(int column) throws SQLException {
    double value = row.getDouble(column);
    checkNotNull(column);
    return value;
  }

  /** Returns a double precision or null. */
  public @Nullable Double getDoubleOrNull(int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  /** Returns a smallint as byte. */
  public byte getByte(int column) throws SQLException {
    byte value = row.getByte(column);
    checkNotNull(column);
    return value;
  }

  /** Returns a smallint as byte, or null. */
  public @Nullable Byte getByteOrNull(int column) throws SQLException {
    byte value = row.getByte(column);
    return row.wasNull() ? null : value;
  }

  /** Returns text of one character. */
  public char getChar(int column) throws SQLException {
    return getString(column).charAt(0);
  }

  /** Returns text of one character, or null. */
  public @Nullable Character getCharOrNull(int column) throws SQLException {
    String value = row.getString(column);
    return value == null ? null : value.charAt(0);
  }

  /** Returns text. */
  public String getString(int column) throws SQLException {
    return notNull(row.getString(column), column);
  }

  /** Returns text or null. */
  public @Nullable String getStringOrNull(int column) throws SQLException {
    return row.getString(column);
  }

  /** Returns a numeric. */
  public BigDecimal getBigDecimal(int column) throws SQLException {
    return notNull(row.getBigDecimal(column), column);
  }

  /** Returns a numeric or null. */
  public @Nullable BigDecimal getBigDecimalOrNull(int column) throws SQLException {
    return row.getBigDecimal(column);
  }

  /** Returns a uuid. */
  public UUID getUuid(int column) throws SQLException {
    return notNull(row.getObject(column, UUID.class), column);
  }

  /** Returns a uuid or null. */
  public @Nullable UUID getUuidOrNull(int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** Returns a timestamp with time zone. */
  public OffsetDateTime getOffsetDateTime(int column) throws SQLException {
    return notNull(row.getObject(column, OffsetDateTime.class), column);
  }

  /** Returns a timestamp with time zone or null. */
  public @Nullable OffsetDateTime getOffsetDateTimeOrNull(int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class);
  }

  /** Returns a date. */
  public LocalDate getLocalDate(int column) throws SQLException {
    return notNull(row.getObject(column, LocalDate.class), column);
  }

  /** Returns a date or null. */
  public @Nullable LocalDate getLocalDateOrNull(int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** Returns a time. */
  public LocalTime getLocalTime(int column) throws SQLException {
    return notNull(row.getObject(column, LocalTime.class), column);
  }

  /** Returns a time or null. */
  public @Nullable LocalTime getLocalTimeOrNull(int column) throws SQLException {
    return row.getObject(column, LocalTime.class);
  }

  /** Returns a timestamp without time zone. */
  public LocalDateTime getLocalDateTime(int column) throws SQLException {
    return notNull(row.getObject(column, LocalDateTime.class), column);
  }

  /** Returns a timestamp without time zone or null. */
  public @Nullable LocalDateTime getLocalDateTimeOrNull(int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  /** Returns a bytea. */
  public byte[] getBytes(int column) throws SQLException {
    return notNull(row.getBytes(column), column);
  }

  /** Returns a bytea or null. */
  public byte @Nullable [] getBytesOrNull(int column) throws SQLException {
    return row.getBytes(column);
  }

  /** Returns an integer of any size. */
  public BigInteger getBigInteger(int column) throws SQLException {
    return getBigDecimal(column).toBigIntegerExact();
  }

  /** Returns an integer of any size, or null. */
  public @Nullable BigInteger getBigIntegerOrNull(int column) throws SQLException {
    BigDecimal value = getBigDecimalOrNull(column);
    return value == null ? null : value.toBigIntegerExact();
  }

  /** Returns a timestamp with time zone. */
  public Instant getInstant(int column) throws SQLException {
    return Instants.fromOffset(getOffsetDateTime(column));
  }

  /** Returns a timestamp with time zone, or null. */
  public @Nullable Instant getInstantOrNull(int column) throws SQLException {
    OffsetDateTime value = getOffsetDateTimeOrNull(column);
    return value == null ? null : Instants.fromOffset(value);
  }

  /** Returns an interval. */
  public Duration getDuration(int column) throws SQLException {
    return Durations.fromInterval(getString(column));
  }

  /** Returns an interval, or null. */
  public @Nullable Duration getDurationOrNull(int column) throws SQLException {
    String value = getStringOrNull(column);
    return value == null ? null : Durations.fromInterval(value);
  }

  /** Returns the constant that text names. */
  public <E extends Enum<E>> E getEnum(int column, Class<E> type) throws SQLException {
    return constant(column, type, getString(column));
  }

  /** Returns the constant that text names, or null. */
  public <E extends Enum<E>> @Nullable E getEnumOrNull(int column, Class<E> type)
      throws SQLException {
    String value = row.getString(column);
    return value == null ? null : constant(column, type, value);
  }

  private <E extends Enum<E>> E constant(int column, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new MappingException(
          table.columnAt(column) + " holds '" + name + "', which is no " + type.getSimpleName(), e);
    }
  }

  private <V> V notNull(@Nullable V value, int column) {
    if (value == null) {
      throw unexpectedNull(column);
    }
    return value;
  }

  private void checkNotNull(int column) throws SQLException {
    if (row.wasNull()) {
      throw unexpectedNull(column);
    }
  }

  private MappingException unexpectedNull(int column) {
    return new MappingException(
        table.columnAt(column)
            + " is null, but "
            + table.componentAt(column)
            + " may not be: is the database migrated to this version of the record?");
  }
}
