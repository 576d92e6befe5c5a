package dev.rowan.runtime.data;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts values straight into a prepared statement. */
final class StatementParameters extends Parameters {
  /** Before the point; of more the driver's binary form would make another number. */
  private static final int MOST_DIGITS = 131_072;

  private final PreparedStatement statement;
  private int index;

  StatementParameters(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public Parameters putBoolean(boolean value) throws SQLException {
    statement.setBoolean(++index, value);
    return this;
  }

  @Override
  public Parameters putShort(short value) throws SQLException {
    statement.setShort(++index, value);
    return this;
  }

  @Override
  public Parameters putInt(int value) throws SQLException {
    statement.setInt(++index, value);
    return this;
  }

  @Override
  public Parameters putLong(long value) throws SQLException {
    statement.setLong(++index, value);
    return this;
  }

  @Override
  public Parameters putFloat(float value) throws SQLException {
    statement.setFloat(++index, value);
    return this;
  }

  @Override
  public Parameters putDouble(double value) throws SQLException {
    statement.setDouble(++index, value);
    return this;
  }

  @Override
  public Parameters putString(@Nullable String value) throws SQLException {
    Surrogates.check(value);
    statement.setString(++index, value);
    return this;
  }

  @Override
  public Parameters putBigDecimal(@Nullable BigDecimal value) throws SQLException {
    if (value != null && (long) value.precision() - value.scale() > MOST_DIGITS) {
      return putUntyped(value.toString());
    }
    statement.setBigDecimal(++index, value);
    return this;
  }

  @Override
  public Parameters putUuid(@Nullable UUID value) throws SQLException {
    return putObject(value);
  }

  @Override
  public Parameters putOffsetDateTime(@Nullable OffsetDateTime value) throws SQLException {
    return value != null && TimeText.isNeeded(value)
        ? putUntyped(TimeText.of(value))
        : putObject(value);
  }

  @Override
  public Parameters putLocalDate(@Nullable LocalDate value) throws SQLException {
    return value != null && TimeText.isNeeded(value)
        ? putUntyped(TimeText.of(value))
        : putObject(value);
  }

  @Override
  public Parameters putLocalTime(@Nullable LocalTime value) throws SQLException {
    return putObject(value);
  }

  @Override
  public Parameters putLocalDateTime(@Nullable LocalDateTime value) throws SQLException {
    return value != null && TimeText.isNeeded(value)
        ? putUntyped(TimeText.of(value))
        : putObject(value);
  }

  @Override
  public Parameters putBytes(byte @Nullable [] value) throws SQLException {
    statement.setBytes(++index, value);
    return this;
  }

  @Override
  Parameters putUntyped(String value) throws SQLException {
    Surrogates.check(value);
    statement.setObject(++index, value, Types.OTHER);
    return this;
  }

  @Override
  Parameters putNull() throws SQLException {
    statement.setNull(++index, Types.NULL);
    return this;
  }

  private Parameters putObject(@Nullable Object value) throws SQLException {
    if (value == null) {
      return putNull();
    }
    statement.setObject(++index, value);
    return this;
  }
}
