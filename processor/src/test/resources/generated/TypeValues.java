package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Range;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Values of each type that a column can hold, by the names of components: the usual and the odd. */
final class TypeValues {
  private static final String ODD = "it's \"quoted\", {a,b}, [1,2), \\back\\, NULL, 🚲é\n\t ";
  private static final Map<String, List<?>> VALUES = values();

  private TypeValues() {}

  private static Map<String, List<?>> values() {
    Map<String, List<?>> of = new LinkedHashMap<>();
    of.put("aBoolean", List.of(true, false));
    of.put("aByte", List.of(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0));
    of.put("aShort", List.of(Short.MIN_VALUE, Short.MAX_VALUE));
    of.put("anInt", List.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
    of.put("aLong", List.of(Long.MIN_VALUE, Long.MAX_VALUE));
    of.put("aFloat", List.of(0.1f, Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, Float.MIN_VALUE, -0.0f));
    of.put("aDouble", List.of(0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE));
    of.put("aChar", List.of('a', '\'', '"', 'é'));
    of.put("text", List.of("", " ", ODD, "x".repeat(10_000)));
    of.put("decimal", List.of(new BigDecimal("-0.0010"), new BigDecimal("1234567890123456789.5"), new BigDecimal("1E+40").setScale(0), new BigDecimal("1E-300")));
    of.put("bigInteger", List.of(BigInteger.ZERO, BigInteger.TWO.pow(300).negate()));
    of.put("uuid", List.of(new UUID(0, 0), new UUID(-1, -1)));
    of.put("bytes", List.of(new byte[0], new byte[] {0, 1, -1, '\\', '\''}));
    of.put(
        "instant",
        List.of(
            Instant.EPOCH,
            Instant.MAX,
            Instant.MIN,
            Instant.parse("2026-03-29T01:30:00.123456Z"),
            Instant.parse("1850-01-01T00:00:00Z")));
    of.put(
        "offsetDateTime",
        List.of(
            OffsetDateTime.MAX,
            OffsetDateTime.MIN,
            OffsetDateTime.of(2026, 10, 25, 2, 30, 0, 1_000, ZoneOffset.UTC)));
    of.put(
        "localDateTime",
        List.of(
            LocalDateTime.MAX,
            LocalDateTime.MIN,
            LocalDateTime.of(2026, 3, 29, 2, 30),
            LocalDateTime.of(2026, 10, 25, 2, 30)));
    of.put(
        "localDate",
        List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(-43, 3, 15), LocalDate.of(12345, 1, 1)));
    of.put("localTime", List.of(LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.of(23, 59, 59, 999_999_000)));
    of.put(
        "duration", List.of(Duration.ZERO, Duration.ofDays(400).plusMillis(1), Duration.ofSeconds(-1), Duration.ofDays(-36_500_000).plusNanos(1_000)));
    of.put(
        "period",
        List.of(
            Period.ZERO,
            Period.of(1, 2, 3),
            Period.of(-1, -2, 45),
            Period.ofDays(-400),
            Period.ofMonths(11)));
    of.put("year", List.of(Year.of(2026), Year.of(-43), Year.of(Year.MAX_VALUE)));
    of.put("yearMonth", List.of(YearMonth.of(2026, 2), YearMonth.of(-43, 12)));
    of.put("monthDay", List.of(MonthDay.of(2, 29), MonthDay.of(12, 31)));
    of.put("zone", List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("UTC"), ZoneId.of("+05:30")));
    of.put("offset", List.of(ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(-3, -30)));
    of.put("uri", List.of(URI.create("https://example.org/?q=%22a%22#x"), URI.create("")));
    of.put(
        "locale",
        List.of(Locale.GERMANY, Locale.ROOT, Locale.forLanguageTag("zh-Hant-TW-u-ca-roc")));
    of.put("currency", List.of(Currency.getInstance("EUR"), Currency.getInstance("XXX")));
    of.put("inet", List.of(address("192.0.2.1"), address("2001:db8::1"), address("::")));
    of.put("status", List.of(Status.values()));
    of.put("email", List.of(new EmailAddress("Ada@example.org"), new EmailAddress(ODD)));
    ranges(of);
    arrays(of);
    named(of);
    return of;
  }

  private static void ranges(Map<String, List<?>> of) {
    of.put(
        "intRange",
        List.of(
            Range.closed(1, 9),
            Range.open(5, 6),
            Range.<Integer>empty(),
            Range.<Integer>all(),
            Range.atLeast(Integer.MIN_VALUE),
            Range.atMost(7)));
    of.put("longRange", List.of(Range.openClosed(1L, 2L), Range.lessThan(Long.MAX_VALUE)));
    of.put(
        "decimalRange",
        List.of(
            Range.closed(new BigDecimal("1.50"), new BigDecimal("1.50")),
            Range.open(new BigDecimal("-1"), new BigDecimal("2")),
            Range.greaterThan(new BigDecimal("0")),
            Range.closedOpen(BigDecimal.ONE, BigDecimal.ONE)));
    of.put(
        "dateRange",
        List.of(
            Range.closed(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 12, 31)),
            Range.closed(LocalDate.MIN, LocalDate.MAX),
            Range.greaterThan(LocalDate.of(-43, 3, 15))));
    of.put(
        "dateTimeRange",
        List.of(
            Range.closed(LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.MAX),
            Range.open(LocalDateTime.of(-43, 3, 15, 12, 0, 0, 1_000), LocalDateTime.of(1, 1, 1, 0, 0))));
    of.put(
        "instantRange",
        List.of(
            Range.closedOpen(
                Instant.parse("1850-01-01T00:00:00Z"), Instant.parse("2026-10-25T00:30:00.5Z")),
            Range.closedOpen(Instant.EPOCH, Instant.MAX),
            Range.<Instant>empty()));
  }

  private static void arrays(Map<String, List<?>> of) {
    of.put("ints", List.of(new int[0], new int[] {1, Integer.MIN_VALUE}));
    of.put("longs", List.of(new Long[0], new Long[] {null, Long.MAX_VALUE}));
    of.put("texts", List.of(new String[0], new String[] {null, "", "NULL", "null", ODD}));
    of.put("blobs", List.of(new byte[0][], new byte[][] {{}, {0, -1}, null}));
    of.put("textList", List.of(List.of(), Arrays.asList(null, "", "NULL", ODD)));
    of.put("intList", List.of(List.of(), Arrays.asList(1, null, -1)));
    of.put("doubleList", List.of(Arrays.asList(0.1, Double.NaN, null, Double.NEGATIVE_INFINITY)));
    of.put("uuidList", List.of(List.of(new UUID(0, 0)), Arrays.asList(null, new UUID(-1, -1))));
    of.put(
        "instantList",
        List.of(
            Arrays.asList(
                Instant.EPOCH, Instant.MAX, null, Instant.parse("-0043-03-15T12:00:00.5Z"))));
    of.put("dateList", List.of(Arrays.asList(LocalDate.EPOCH, LocalDate.MIN, null)));
    of.put("decimalList", List.of(Arrays.asList(new BigDecimal("1.50"), null)));
    of.put("statusList", List.of(List.of(), List.of(Status.PAID, Status.PENDING, Status.PAID)));
    of.put("uriList", List.of(Arrays.asList(URI.create("a:b"), null)));
    of.put(
        "emailSet",
        List.of(new LinkedHashSet<>(List.of(new EmailAddress("b"), new EmailAddress(ODD)))));
    of.put("rangeList", List.of(Arrays.asList(Range.closed(1, 2), null, Range.<Integer>empty())));
  }

  private static void named(Map<String, List<?>> of) {
    of.put("citext", List.of("Ada", ODD));
    of.put("varchar", List.of("", "🚲".repeat(20)));
    of.put("fixed", List.of("abc"));
    of.put("json", List.of("{\"a\" :  [1, null]}", "\"x\""));
    of.put("jsonb", List.of("{\"a\": [1, null]}", "null"));
    of.put("xml", List.of("<a b=\"c\">é</a>"));
    of.put("bits", List.of("0101"));
    of.put("varbits", List.of("", "11111"));
    of.put("money", List.of("$12.50"));
    of.put("macaddr", List.of("08:00:2b:01:02:03"));
    of.put("cidr", List.of("10.0.0.0/8"));
    of.put("point", List.of("(1.5,-2.5)"));
    of.put("tsvector", List.of("'a':1 'cat':2"));
    of.put("tsquery", List.of("'fat' & 'rat'"));
    of.put("ltree", List.of("Top.Science", ""));
    of.put("hstore", List.of("\"a\"=>\"b\", \"c\"=>NULL"));
    of.put("interval", List.of("1 year 2 mons 3 days 04:05:06"));
    of.put("multirange", List.of("{[1,3),[5,6)}", "{}"));
    of.put("citexts", List.of(Arrays.asList("A", null)));
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a record that holds the value of this number of each component; null beyond the last. */
  static <R extends Record> R record(Class<R> type, int id, int number) {
    try {
      List<Object> arguments = new ArrayList<>(List.of(id));
      RecordComponent[] components = type.getRecordComponents();
      for (int i = 1; i < components.length; i++) {
        List<?> values = VALUES.get(components[i].getName());
        assertThat(values).as("values of " + components[i].getName()).isNotNull();
        boolean required = type == RequiredTypes.class;
        Object value =
            required || number < values.size() ? values.get(number % values.size()) : null;
        arguments.add(type == OptionalTypes.class ? Optional.ofNullable(value) : value);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns as many records as it takes to hold each value once, and one of nulls. */
  static <R extends Record> List<R> records(Class<R> type, int first) {
    int most = VALUES.values().stream().mapToInt(List::size).max().orElseThrow();
    List<R> records = new ArrayList<>();
    for (int i = 0; i <= most; i++) {
      records.add(record(type, first + i, i));
    }
    return records;
  }
}
