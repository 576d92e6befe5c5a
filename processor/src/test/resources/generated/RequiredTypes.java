package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.runtime.data.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
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
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Each type that a column can hold, as one that is never null. */
@Table
record RequiredTypes(
    @Id int id,
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    char aChar,
    String text,
    BigDecimal decimal,
    BigInteger bigInteger,
    UUID uuid,
    byte[] bytes,
    Instant instant,
    OffsetDateTime offsetDateTime,
    LocalDateTime localDateTime,
    LocalDate localDate,
    LocalTime localTime,
    Duration duration,
    Period period,
    Year year,
    YearMonth yearMonth,
    MonthDay monthDay,
    ZoneId zone,
    ZoneOffset offset,
    URI uri,
    Locale locale,
    Currency currency,
    InetAddress inet,
    Status status,
    EmailAddress email,
    Range<Integer> intRange,
    Range<Long> longRange,
    Range<BigDecimal> decimalRange,
    Range<LocalDate> dateRange,
    Range<LocalDateTime> dateTimeRange,
    Range<Instant> instantRange,
    int[] ints,
    Long[] longs,
    String[] texts,
    byte[][] blobs,
    List<String> textList,
    List<Integer> intList,
    List<Double> doubleList,
    List<UUID> uuidList,
    List<Instant> instantList,
    List<LocalDate> dateList,
    List<BigDecimal> decimalList,
    List<Status> statusList,
    List<URI> uriList,
    Set<EmailAddress> emailSet,
    List<Range<Integer>> rangeList,
    @Column(type = "citext") String citext,
    @Column(type = "varchar(20)") String varchar,
    @Column(type = "char(3)") String fixed,
    @Column(type = "json") String json,
    @Column(type = "jsonb") String jsonb,
    @Column(type = "xml") String xml,
    @Column(type = "bit(4)") String bits,
    @Column(type = "bit varying") String varbits,
    @Column(type = "money") String money,
    @Column(type = "macaddr") String macaddr,
    @Column(type = "cidr") String cidr,
    @Column(type = "point") String point,
    @Column(type = "tsvector") String tsvector,
    @Column(type = "tsquery") String tsquery,
    @Column(type = "ltree") String ltree,
    @Column(type = "hstore") String hstore,
    @Column(type = "interval") String interval,
    @Column(type = "int4multirange") String multirange,
    @Column(type = "citext[]") List<String> citexts) {}
