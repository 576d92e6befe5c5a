package dev.rowan.runtime.data;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a value by the class that it is of, where no program says which: the arguments of a finder
 * and the values of a cursor.
 */
final class AnyValue {
  private interface Put {
    void put(Parameters to, Object value) throws SQLException;
  }

  private static final Map<Class<?>, Put> PUTS =
      Map.ofEntries(
          entry(Boolean.class, (to, value) -> to.putBoolean((Boolean) value)),
          entry(Byte.class, (to, value) -> to.putByte((Byte) value)),
          entry(Short.class, (to, value) -> to.putShort((Short) value)),
          entry(Integer.class, (to, value) -> to.putInt((Integer) value)),
          entry(Long.class, (to, value) -> to.putLong((Long) value)),
          entry(Float.class, (to, value) -> to.putFloat((Float) value)),
          entry(Double.class, (to, value) -> to.putDouble((Double) value)),
          entry(Character.class, (to, value) -> to.putChar((Character) value)),
          entry(String.class, (to, value) -> to.putString((String) value)),
          entry(Enum.class, (to, value) -> to.putEnum((Enum<?>) value)),
          entry(BigDecimal.class, (to, value) -> to.putBigDecimal((BigDecimal) value)),
          entry(BigInteger.class, (to, value) -> to.putBigInteger((BigInteger) value)),
          entry(UUID.class, (to, value) -> to.putUuid((UUID) value)),
          entry(byte[].class, (to, value) -> to.putBytes((byte[]) value)),
          entry(Instant.class, (to, value) -> to.putInstant((Instant) value)),
          entry(OffsetDateTime.class, (to, value) -> to.putOffsetDateTime((OffsetDateTime) value)),
          entry(LocalDate.class, (to, value) -> to.putLocalDate((LocalDate) value)),
          entry(LocalTime.class, (to, value) -> to.putLocalTime((LocalTime) value)),
          entry(LocalDateTime.class, (to, value) -> to.putLocalDateTime((LocalDateTime) value)),
          entry(Duration.class, (to, value) -> to.putDuration((Duration) value)));

  /** A constant of an enum may be of a class of its own, a number of a derived one. */
  private static final ClassValue<Put> KNOWN =
      new ClassValue<>() {
        @Override
        protected Put computeValue(Class<?> type) {
          return PUTS.entrySet().stream()
              .filter(put -> put.getKey().isAssignableFrom(type))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("no column holds a " + type.getName()));
        }
      };

  private AnyValue() {}

  /**
   * Puts it.
   *
   * @throws IllegalArgumentException if no column holds what it is
   */
  static void put(Parameters to, @Nullable Object value) throws SQLException {
    if (value == null) {
      to.putNull();
    } else {
      KNOWN.get(value.getClass()).put(to, value);
    }
  }
}
