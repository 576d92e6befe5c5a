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
import org.jspecify.annotations.Nullable;

/** Each type that a column can hold, as one that may be null. */
@Table
record NullableTypes(
    @Id int id,
    @Nullable Boolean aBoolean,
    @Nullable Byte aByte,
    @Nullable Short aShort,
    @Nullable Integer anInt,
    @Nullable Long aLong,
    @Nullable Float aFloat,
    @Nullable Double aDouble,
    @Nullable Character aChar,
    @Nullable String text,
    @Nullable BigDecimal decimal,
    @Nullable BigInteger bigInteger,
    @Nullable UUID uuid,
    byte @Nullable [] bytes,
    @Nullable Instant instant,
    @Nullable OffsetDateTime offsetDateTime,
    @Nullable LocalDateTime localDateTime,
    @Nullable LocalDate localDate,
    @Nullable LocalTime localTime,
    @Nullable Duration duration,
    @Nullable Period period,
    @Nullable Year year,
    @Nullable YearMonth yearMonth,
    @Nullable MonthDay monthDay,
    @Nullable ZoneId zone,
    @Nullable ZoneOffset offset,
    @Nullable URI uri,
    @Nullable Locale locale,
    @Nullable Currency currency,
    @Nullable InetAddress inet,
    @Nullable Status status,
    @Nullable EmailAddress email,
    @Nullable Range<Integer> intRange,
    @Nullable Range<Long> longRange,
    @Nullable Range<BigDecimal> decimalRange,
    @Nullable Range<LocalDate> dateRange,
    @Nullable Range<LocalDateTime> dateTimeRange,
    @Nullable Range<Instant> instantRange,
    int @Nullable [] ints,
    Long @Nullable [] longs,
    String @Nullable [] texts,
    byte @Nullable [][] blobs,
    @Nullable List<String> textList,
    @Nullable List<Integer> intList,
    @Nullable List<Double> doubleList,
    @Nullable List<UUID> uuidList,
    @Nullable List<Instant> instantList,
    @Nullable List<LocalDate> dateList,
    @Nullable List<BigDecimal> decimalList,
    @Nullable List<Status> statusList,
    @Nullable List<URI> uriList,
    @Nullable Set<EmailAddress> emailSet,
    @Nullable List<Range<Integer>> rangeList,
    @Column(type = "citext") @Nullable String citext,
    @Column(type = "varchar(20)") @Nullable String varchar,
    @Column(type = "char(3)") @Nullable String fixed,
    @Column(type = "json") @Nullable String json,
    @Column(type = "jsonb") @Nullable String jsonb,
    @Column(type = "xml") @Nullable String xml,
    @Column(type = "bit(4)") @Nullable String bits,
    @Column(type = "bit varying") @Nullable String varbits,
    @Column(type = "money") @Nullable String money,
    @Column(type = "macaddr") @Nullable String macaddr,
    @Column(type = "cidr") @Nullable String cidr,
    @Column(type = "point") @Nullable String point,
    @Column(type = "tsvector") @Nullable String tsvector,
    @Column(type = "tsquery") @Nullable String tsquery,
    @Column(type = "ltree") @Nullable String ltree,
    @Column(type = "hstore") @Nullable String hstore,
    @Column(type = "interval") @Nullable String interval,
    @Column(type = "int4multirange") @Nullable String multirange,
    @Column(type = "citext[]") @Nullable List<String> citexts) {}
