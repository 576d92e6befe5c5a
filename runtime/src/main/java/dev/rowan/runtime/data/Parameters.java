package dev.rowan.runtime.data;

import java.math.BigDecimal;
import java.math.BigInteger;
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
 * The values of a statement, put one after another.
 *
 * <pre>{@code
 * to.putUuid(order.id()).putEnum(order.status()).putInt(order.version());
 * }</pre>
 *
 * <p>A null is put as NULL. What a type can hold beyond PostgreSQL's own range is refused, not
 * bent: only nanoseconds are rounded to microseconds, as the server does.
 */
public abstract class Parameters {
  Parameters() {}

  /** Puts a boolean. */
  public abstract Parameters putBoolean(boolean value) throws SQLException;

  /** Puts a smallint. */
  public abstract Parameters putShort(short value) throws SQLException;

  /** Puts an integer. */
  public abstract Parameters putInt(int value) throws SQLException;

  /** Puts a bigint. */
  public abstract Parameters putLong(long value) throws SQLException;

  /** Puts a real. */
  public abstract Parameters putFloat(float value) throws SQLException;

  /** Puts a double precision. */
  public abstract Parameters putDouble(double value) throws SQLException;

  /** Puts text. */
  public abstract Parameters putString(@Nullable String value) throws SQLException;

  /** Puts a numeric. */
  public abstract Parameters putBigDecimal(@Nullable BigDecimal value) throws SQLException;

  /** Puts a uuid. */
  public abstract Parameters putUuid(@Nullable UUID value) throws SQLException;

  /** Puts a timestamp with time zone; {@code MAX} and {@code MIN} are infinity. */
  public abstract Parameters putOffsetDateTime(@Nullable OffsetDateTime value) throws SQLException;

  /** Puts a date; {@code MAX} and {@code MIN} are infinity. */
  public abstract Parameters putLocalDate(@Nullable LocalDate value) throws SQLException;

  /** Puts a time. */
  public abstract Parameters putLocalTime(@Nullable LocalTime value) throws SQLException;

  /** Puts a timestamp without time zone; {@code MAX} and {@code MIN} are infinity. */
  public abstract Parameters putLocalDateTime(@Nullable LocalDateTime value) throws SQLException;

  /** Puts a bytea. */
  public abstract Parameters putBytes(byte @Nullable [] value) throws SQLException;

  /** Puts the text form of a value whose type the statement gives. */
  abstract Parameters putUntyped(String value) throws SQLException;

  abstract Parameters putNull() throws SQLException;

  /** Puts a boolean or NULL. */
  public final Parameters putBoolean(@Nullable Boolean value) throws SQLException {
    return value == null ? putNull() : putBoolean(value.booleanValue());
  }

  /** Puts a byte as smallint. */
  public final Parameters putByte(byte value) throws SQLException {
    return putShort(value);
  }

  /** Puts a byte as smallint, or NULL. */
  public final Parameters putByte(@Nullable Byte value) throws SQLException {
    return value == null ? putNull() : putShort(value.byteValue());
  }

  /** Puts a smallint or NULL. */
  public final Parameters putShort(@Nullable Short value) throws SQLException {
    return value == null ? putNull() : putShort(value.shortValue());
  }

  /** Puts an integer or NULL. */
  public final Parameters putInt(@Nullable Integer value) throws SQLException {
    return value == null ? putNull() : putInt(value.intValue());
  }

  /** Puts a bigint or NULL. */
  public final Parameters putLong(@Nullable Long value) throws SQLException {
    return value == null ? putNull() : putLong(value.longValue());
  }

  /** Puts a real or NULL. */
  public final Parameters putFloat(@Nullable Float value) throws SQLException {
    return value == null ? putNull() : putFloat(value.floatValue());
  }

  /** Puts a double precision or NULL. */
  public final Parameters putDouble(@Nullable Double value) throws SQLException {
    return value == null ? putNull() : putDouble(value.doubleValue());
  }

  /** Puts a character as text. */
  public final Parameters putChar(char value) throws SQLException {
    return putString(String.valueOf(value));
  }

  /** Puts a character as text, or NULL. */
  public final Parameters putChar(@Nullable Character value) throws SQLException {
    return putString(value == null ? null : value.toString());
  }

  /** Puts the name of a constant as text. */
  public final Parameters putEnum(@Nullable Enum<?> value) throws SQLException {
    return putString(value == null ? null : value.name());
  }

  /** Puts an integer of any size as numeric. */
  public final Parameters putBigInteger(@Nullable BigInteger value) throws SQLException {
    return putBigDecimal(value == null ? null : new BigDecimal(value));
  }

  /** Puts a timestamp with time zone; {@code MAX} and {@code MIN} are infinity. */
  public final Parameters putInstant(@Nullable Instant value) throws SQLException {
    return putOffsetDateTime(value == null ? null : Instants.toOffset(value));
  }

  /** Puts an interval of exactly this many microseconds. */
  public final Parameters putDuration(@Nullable Duration value) throws SQLException {
    return value == null ? putNull() : putUntyped(Durations.toInterval(value));
  }
}
