package dev.rowan.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.example.OrderStatus;
import dev.rowan.runtime.test.RowanTest;
import jakarta.data.exceptions.DataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each type of value goes to the server and comes back: alone, and in the arrays of a batch. */
@RowanTest(scripts = "dev/rowan/runtime/data/example.sql")
class ValuesTest {
  private record Held(@Nullable Object value) {}

  private interface Putting {
    void put(Parameters to, Object value) throws SQLException;
  }

  private interface Getting {
    @Nullable Object get(Row row) throws SQLException;
  }

  private record Kind(String type, Putting put, Getting get, List<?> values) {}

  private static final String ODD_TEXT = "it's \"quoted\", {a,b}, \\back\\, NULL, null, 🚲é\n\t ";

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "boolean",
              (to, v) -> to.putBoolean((Boolean) v),
              row -> row.getBooleanOrNull(1),
              List.of(true, false)),
          new Kind(
              "smallint",
              (to, v) -> to.putByte((Byte) v),
              row -> row.getByteOrNull(1),
              List.of((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE)),
          new Kind(
              "smallint",
              (to, v) -> to.putShort((Short) v),
              row -> row.getShortOrNull(1),
              List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE)),
          new Kind(
              "integer",
              (to, v) -> to.putInt((Integer) v),
              row -> row.getIntOrNull(1),
              List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE)),
          new Kind(
              "bigint",
              (to, v) -> to.putLong((Long) v),
              row -> row.getLongOrNull(1),
              List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE)),
          new Kind(
              "real",
              (to, v) -> to.putFloat((Float) v),
              row -> row.getFloatOrNull(1),
              List.of(
                  0f,
                  Float.MIN_VALUE,
                  Float.MAX_VALUE,
                  Float.NaN,
                  Float.NEGATIVE_INFINITY,
                  Float.POSITIVE_INFINITY,
                  0.1f)),
          new Kind(
              "double precision",
              (to, v) -> to.putDouble((Double) v),
              row -> row.getDoubleOrNull(1),
              List.of(
                  0d,
                  Double.MIN_VALUE,
                  Double.MAX_VALUE,
                  Double.NaN,
                  Double.NEGATIVE_INFINITY,
                  Double.POSITIVE_INFINITY,
                  0.1)),
          new Kind(
              "numeric",
              (to, v) -> to.putBigDecimal((BigDecimal) v),
              row -> row.getBigDecimalOrNull(1),
              List.of(
                  new BigDecimal("0"),
                  new BigDecimal("-0.0001"),
                  new BigDecimal("12345678901234567890123456789012345.678900"),
                  new BigDecimal(BigInteger.TEN.pow(200), 100))),
          new Kind(
              "numeric",
              (to, v) -> to.putBigInteger((BigInteger) v),
              row -> row.getBigIntegerOrNull(1),
              List.of(BigInteger.ZERO, BigInteger.TWO.pow(300).negate())),
          new Kind(
              "text",
              (to, v) -> to.putString((String) v),
              row -> row.getStringOrNull(1),
              List.of("", " ", ODD_TEXT, "x".repeat(100_000))),
          new Kind(
              "text",
              (to, v) -> to.putChar((Character) v),
              row -> row.getCharOrNull(1),
              List.of('a', ' ', '"', '\\', 'é')),
          new Kind(
              "text",
              (to, v) -> to.putEnum((OrderStatus) v),
              row -> row.getEnumOrNull(1, OrderStatus.class),
              List.of(OrderStatus.values())),
          new Kind(
              "uuid",
              (to, v) -> to.putUuid((UUID) v),
              row -> row.getUuidOrNull(1),
              List.of(new UUID(0, 0), new UUID(-1, -1), UuidV7.next())),
          new Kind(
              "bytea",
              (to, v) -> to.putBytes((byte[]) v),
              row -> row.getBytesOrNull(1),
              List.of(new byte[0], new byte[] {0, 1, -1, '\\', '"', '\''})),
          new Kind(
              "date",
              (to, v) -> to.putLocalDate((LocalDate) v),
              row -> row.getLocalDateOrNull(1),
              List.of(
                  LocalDate.EPOCH,
                  LocalDate.MAX,
                  LocalDate.MIN,
                  LocalDate.of(-43, 3, 15),
                  LocalDate.of(0, 1, 1),
                  LocalDate.of(1, 1, 1),
                  LocalDate.of(12345, 12, 31),
                  LocalDate.of(5_874_897, 12, 31),
                  LocalDate.of(-4_712, 1, 1))),
          new Kind(
              "time",
              (to, v) -> to.putLocalTime((LocalTime) v),
              row -> row.getLocalTimeOrNull(1),
              List.of(
                  LocalTime.MIDNIGHT,
                  LocalTime.NOON,
                  LocalTime.of(23, 59, 59, 999_999_000),
                  LocalTime.of(1, 2, 3, 4_000))),
          new Kind(
              "timestamp",
              (to, v) -> to.putLocalDateTime((LocalDateTime) v),
              row -> row.getLocalDateTimeOrNull(1),
              List.of(
                  LocalDateTime.MAX,
                  LocalDateTime.MIN,
                  LocalDateTime.of(2026, 3, 29, 2, 30),
                  LocalDateTime.of(-43, 3, 15, 12, 0, 0, 1_000),
                  LocalDateTime.of(200_000, 1, 1, 0, 0))),
          new Kind(
              "timestamptz",
              (to, v) -> to.putInstant((Instant) v),
              row -> row.getInstantOrNull(1),
              List.of(
                  Instant.EPOCH,
                  Instant.MAX,
                  Instant.MIN,
                  Instant.parse("2026-11-21T09:30:00.123456Z"),
                  Instant.parse("-0043-03-15T12:00:00Z"),
                  Instant.parse("0000-06-15T12:00:00Z"),
                  Instant.parse("+200000-01-01T00:00:00Z"))),
          new Kind(
              "timestamptz",
              (to, v) -> to.putOffsetDateTime((OffsetDateTime) v),
              row -> row.getOffsetDateTimeOrNull(1),
              List.of(
                  OffsetDateTime.MAX,
                  OffsetDateTime.MIN,
                  OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 1_000, ZoneOffset.UTC))),
          new Kind(
              "interval",
              (to, v) -> to.putDuration((Duration) v),
              row -> row.getDurationOrNull(1),
              List.of(
                  Duration.ZERO,
                  Duration.ofNanos(1_000),
                  Duration.ofNanos(-1_000),
                  Duration.ofSeconds(-1, 500_000_000),
                  Duration.ofDays(400).plusMillis(1),
                  Duration.ofDays(-100_000_000).minusNanos(999_999_000),
                  Duration.ofSeconds(Long.MAX_VALUE / 1_000_000, 775_807_000))));

  @TestFactory
  Stream<DynamicTest> roundTrip(DataSource database) throws Exception {
    OrderFixture.execute(database, "CREATE SCHEMA held");
    return KINDS.stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.type() + " " + kind.values().get(0).getClass().getSimpleName(),
                    () -> roundTrip(database, kind)));
  }

  private static void roundTrip(DataSource database, Kind kind) throws Exception {
    OrderFixture.execute(database, "CREATE TABLE held (value " + kind.type() + ")");
    RecordTable table = RecordTable.of("held", Held.class, "column value value\nwrites value");
    Statements<Held> sql =
        new Statements<>(
            Connections.of(database),
            table,
            row -> new Held(kind.get().get(row)),
            (to, held) -> {
              if (held.value() == null) {
                to.putNull();
              } else {
                kind.put().put(to, held.value());
              }
            });
    List<Held> all = new ArrayList<>();
    kind.values().forEach(value -> all.add(new Held(value)));
    all.add(1, new Held(null));
    for (Held held : all) {
      same(sql.insert("INSERT INTO held VALUES (?) RETURNING value", held), held);
      same(
          sql.findOne("SELECT cast(? AS " + kind.type() + ")", Arguments.of(held.value()))
              .orElseThrow(),
          held);
    }
    List<Held> batch =
        sql.insertAll(
            "INSERT INTO held SELECT value FROM unnest(cast(? AS "
                + kind.type()
                + "[])) AS given (value) RETURNING value",
            all);
    for (int i = 0; i < all.size(); i++) {
      same(batch.get(i), all.get(i));
    }
    // The sixth time the driver takes the binary form.
    for (int i = 0; i < 7; i++) {
      List<Held> found = sql.find("SELECT value FROM held", Arguments.NONE);
      for (int j = 0; j < all.size(); j++) {
        same(found.get(j), all.get(j));
      }
    }
    OrderFixture.execute(database, "DROP TABLE held");
  }

  /** What the driver would send as another value, without a word. */
  @TestFactory
  Stream<DynamicTest> isRefused(DataSource database) {
    return Stream.of(
            new Kind(
                "date",
                (to, v) -> to.putLocalDate((LocalDate) v),
                row -> row.getLocalDateOrNull(1),
                List.of(LocalDate.of(-4714, 12, 31), LocalDate.MIN.plusDays(1))),
            new Kind(
                "timestamp",
                (to, v) -> to.putLocalDateTime((LocalDateTime) v),
                row -> row.getLocalDateTimeOrNull(1),
                List.of(LocalDateTime.of(-4714, 12, 31, 23, 59))),
            new Kind(
                "timestamptz",
                (to, v) -> to.putInstant((Instant) v),
                row -> row.getInstantOrNull(1),
                List.of(Instant.parse("-4714-12-31T23:59:59Z"))),
            new Kind(
                "numeric",
                (to, v) -> to.putBigDecimal((BigDecimal) v),
                row -> row.getBigDecimalOrNull(1),
                List.of(new BigDecimal("1E131073"), new BigDecimal("-1E200000"))))
        .map(kind -> DynamicTest.dynamicTest(kind.type(), () -> isRefused(database, kind)));
  }

  private static void isRefused(DataSource database, Kind kind) {
    Statements<Held> sql =
        new Statements<>(
            Connections.of(database),
            RecordTable.of("held", Held.class, "column value value\nwrites value"),
            row -> new Held(kind.get().get(row)),
            (to, held) -> kind.put().put(to, held.value()));
    for (Object value : kind.values()) {
      assertThatThrownBy(() -> sql.insert("SELECT cast(? AS " + kind.type() + ")", new Held(value)))
          .as("%s", value)
          .isInstanceOf(DataException.class);
    }
  }

  private static void same(Held actual, Held expected) {
    if (expected.value() instanceof byte[] bytes) {
      assertThat(Arrays.equals((byte[]) actual.value(), bytes)).isTrue();
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void whatNoColumnHoldsIsNoArgument(DataSource database) {
    Statements<Held> sql =
        new Statements<>(
            Connections.of(database),
            RecordTable.of("held", Held.class, "column value value"),
            row -> new Held(row.getString(1)),
            (to, held) -> {});
    assertThatThrownBy(() -> sql.find("SELECT ?", Arguments.of(new StringBuilder("text"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column holds a java.lang.StringBuilder");
    // A constant with a body of its own is of a class of its own.
    assertThat(sql.find("SELECT cast(? AS text)", Arguments.of(Weekday.SUNDAY)))
        .containsExactly(new Held("SUNDAY"));
  }

  private enum Weekday {
    SUNDAY {}
  }

  @Test
  void nanosecondsAreRoundedToMicroseconds(DataSource database) {
    Statements<Held> sql =
        new Statements<>(
            Connections.of(database),
            RecordTable.of("held", Held.class, "column value value\nwrites value"),
            row -> new Held(row.getDuration(1)),
            (to, held) -> to.putDuration((Duration) held.value()));
    assertThat(sql.insert("SELECT cast(? AS interval)", new Held(Duration.ofNanos(1_500))))
        .isEqualTo(new Held(Duration.ofNanos(2_000)));
  }

  @Test
  void intervalsOfOtherPrograms() {
    assertThat(Durations.fromInterval("3 days")).isEqualTo(Duration.ofDays(3));
    assertThat(Durations.fromInterval("-1 days +02:03:04"))
        .isEqualTo(Duration.ofDays(-1).plusSeconds(2 * 3600 + 3 * 60 + 4));
    assertThat(Durations.fromInterval("PT1H0.5S")).isEqualTo(Duration.ofMillis(3_600_500));
    assertThatThrownBy(() -> Durations.fromInterval("1 mon"))
        .hasMessage("the interval '1 mon' has no fixed length: a Duration cannot hold it");
    assertThatThrownBy(() -> Durations.fromInterval("P1M")).hasMessageContaining("no fixed length");
  }

  @Test
  void tooLongForAnInterval() {
    assertThatThrownBy(() -> Durations.toInterval(Duration.ofSeconds(Long.MAX_VALUE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
