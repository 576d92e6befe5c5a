package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.Range;
import dev.rowan.runtime.data.Rowan;
import jakarta.data.exceptions.DataException;
import java.lang.reflect.InvocationTargetException;
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
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * Each type that a column can hold goes to the server and comes back, by repository and by entity,
 * one by one and in batches.
 */
final class TypesScenarios {
  private static final String ODD = "it's \"quoted\", {a,b}, [1,2), \\back\\, NULL, 🚲é\n\t ";
  private static final Map<String, List<?>> VALUES = values();

  private TypesScenarios() {}

  private static Map<String, List<?>> values() {
    Map<String, List<?>> of = new LinkedHashMap<>();
    of.put("aBoolean", List.of(true, false));
    of.put("aByte", List.of(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0));
    of.put("aShort", List.of(Short.MIN_VALUE, Short.MAX_VALUE));
    of.put("anInt", List.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
    of.put("aLong", List.of(Long.MIN_VALUE, Long.MAX_VALUE));
    of.put("aFloat", List.of(0.1f, Float.NaN, Float.NEGATIVE_INFINITY, Float.MIN_VALUE));
    of.put("aDouble", List.of(0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE));
    of.put("aChar", List.of('a', '\'', '"', 'é'));
    of.put("text", List.of("", " ", ODD, "x".repeat(10_000)));
    of.put("decimal", List.of(new BigDecimal("-0.0010"), new BigDecimal("1234567890123456789.5")));
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
    of.put("localTime", List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)));
    of.put(
        "duration", List.of(Duration.ZERO, Duration.ofDays(400).plusMillis(1), Duration.ofSeconds(-1)));
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
  private static <R extends Record> R record(Class<R> type, int id, int number) {
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

  private static void same(Record actual, Record expected) {
    for (RecordComponent component : expected.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object is = component.getAccessor().invoke(actual);
        Object should = component.getAccessor().invoke(expected);
        if (is instanceof Optional<?> one && should instanceof Optional<?> other) {
          is = one.orElse(null);
          should = other.orElse(null);
        }
        assertThat(is).as(expected.getClass() + "." + component.getName()).isEqualTo(should);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static <R extends Record> List<R> records(Class<R> type, int first) {
    int most = VALUES.values().stream().mapToInt(List::size).max().orElseThrow();
    List<R> records = new ArrayList<>();
    for (int i = 0; i <= most; i++) {
      records.add(record(type, first + i, i));
    }
    return records;
  }

  private static SessionFactory start(DataSource database) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(NullableTypesEntity.class);
    configuration.addAnnotatedClass(RequiredTypesEntity.class);
    configuration.addAnnotatedClass(OptionalTypesEntity.class);
    return configuration.buildSessionFactory();
  }

  public static void byRepository(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    NullableTypesRepository nullable = rowan.repository(NullableTypesRepository.class);
    RequiredTypesRepository required = rowan.repository(RequiredTypesRepository.class);
    OptionalTypesRepository optional = rowan.repository(OptionalTypesRepository.class);
    records(NullableTypes.class, 0).forEach(one -> same(nullable.insert(one), one));
    records(RequiredTypes.class, 0).forEach(one -> same(required.insert(one), one));
    records(OptionalTypes.class, 0).forEach(one -> same(optional.insert(one), one));
    records(NullableTypes.class, 0).forEach(one -> same(nullable.update(one), one));
    // The sixth time the driver takes the binary form.
    for (int i = 0; i < 7; i++) {
      records(NullableTypes.class, 0)
          .forEach(one -> same(nullable.findById(one.id()).orElseThrow(), one));
    }
  }

  public static void inBatches(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    allSame(
        rowan
            .repository(NullableTypesRepository.class)
            .insertAll(records(NullableTypes.class, 0)),
        records(NullableTypes.class, 0));
    allSame(
        rowan
            .repository(RequiredTypesRepository.class)
            .insertAll(records(RequiredTypes.class, 0)),
        records(RequiredTypes.class, 0));
    allSame(
        rowan
            .repository(OptionalTypesRepository.class)
            .insertAll(records(OptionalTypes.class, 0)),
        records(OptionalTypes.class, 0));
  }

  private static void allSame(List<? extends Record> actual, List<? extends Record> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      same(actual.get(i), expected.get(i));
    }
  }

  public static void byEntity(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    NullableTypesRepository nullable = rowan.repository(NullableTypesRepository.class);
    RequiredTypesRepository required = rowan.repository(RequiredTypesRepository.class);
    OptionalTypesRepository optional = rowan.repository(OptionalTypesRepository.class);
    try (SessionFactory factory = start(database)) {
      factory.inTransaction(
          session -> {
            records(NullableTypes.class, 0)
                .forEach(one -> session.persist(NullableTypesEntity.from(one)));
            records(RequiredTypes.class, 0)
                .forEach(one -> session.persist(RequiredTypesEntity.from(one)));
            records(OptionalTypes.class, 0)
                .forEach(one -> session.persist(OptionalTypesEntity.from(one)));
          });
      records(NullableTypes.class, 0)
          .forEach(one -> same(nullable.findById(one.id()).orElseThrow(), one));
      records(RequiredTypes.class, 0)
          .forEach(one -> same(required.findById(one.id()).orElseThrow(), one));
      records(OptionalTypes.class, 0)
          .forEach(one -> same(optional.findById(one.id()).orElseThrow(), one));
      for (int i = 0; i < 7; i++) {
        factory.inTransaction(
            session -> {
              records(NullableTypes.class, 0)
                  .forEach(
                      one -> same(session.find(NullableTypesEntity.class, one.id()).toRecord(), one));
              records(RequiredTypes.class, 0)
                  .forEach(
                      one -> same(session.find(RequiredTypesEntity.class, one.id()).toRecord(), one));
              records(OptionalTypes.class, 0)
                  .forEach(
                      one -> same(session.find(OptionalTypesEntity.class, one.id()).toRecord(), one));
            });
      }
    }
  }

  public static void queriedByEntity(DataSource database) {
    try (SessionFactory factory = start(database)) {
      factory.inTransaction(
          session -> session.persist(NullableTypesEntity.from(record(NullableTypes.class, 1, 0))));
      factory.inTransaction(
          session ->
              assertThat(
                      session
                          .createSelectionQuery(
                              "from NullableTypesEntity where year(localDate) > 2000"
                                  + " and localDateTime > local datetime and localDate > :day"
                                  + " and instant < instant and instant = :epoch"
                                  + " and extract(hour from localTime) = 0",
                              NullableTypesEntity.class)
                          .setParameter("day", LocalDate.EPOCH)
                          .setParameter("epoch", Instant.EPOCH)
                          .getResultList())
                  .isEmpty());
    }
  }

  public static void inAnySessionTimeZone(DataSource database) throws Exception {
    NullableTypesRepository nullable =
        Rowan.connect(database).repository(NullableTypesRepository.class);
    try (java.sql.Connection connection = database.getConnection()) {
      NullableTypesRepository here =
          new NullableTypesRepository_(
              dev.rowan.runtime.data.Connections.of(connection));
      for (String zone : List.of("Asia/Kathmandu", "America/New_York", "UTC")) {
        connection.createStatement().execute("SET TimeZone = '" + zone + "'");
        int first = zone.length() * 100;
        records(NullableTypes.class, first).forEach(one -> same(here.insert(one), one));
        records(NullableTypes.class, first)
            .forEach(one -> same(nullable.findById(one.id()).orElseThrow(), one));
      }
    }
  }

  public static void zeroCharacterIsRefused(DataSource database) {
    NothingToSayRepository texts =
        Rowan.connect(database).repository(NothingToSayRepository.class);
    String message =
        "nothing_to_say.words cannot hold the character \\u0000, as no text of PostgreSQL can —"
            + " NothingToSay.words has it at index ";
    NothingToSay bad = new NothingToSay(1, List.of("a", "b\0"));
    assertThatThrownBy(() -> texts.insert(bad))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> texts.insertAll(List.of(bad)))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(message);
  }
}
