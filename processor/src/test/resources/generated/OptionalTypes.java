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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Each type that a column can hold, within Optional. */
@Table
record OptionalTypes(
    @Id int id,
    Optional<Boolean> aBoolean,
    Optional<Byte> aByte,
    Optional<Short> aShort,
    Optional<Integer> anInt,
    Optional<Long> aLong,
    Optional<Float> aFloat,
    Optional<Double> aDouble,
    Optional<Character> aChar,
    Optional<String> text,
    Optional<BigDecimal> decimal,
    Optional<BigInteger> bigInteger,
    Optional<UUID> uuid,
    Optional<byte[]> bytes,
    Optional<Instant> instant,
    Optional<OffsetDateTime> offsetDateTime,
    Optional<LocalDateTime> localDateTime,
    Optional<LocalDate> localDate,
    Optional<LocalTime> localTime,
    Optional<Duration> duration,
    Optional<Period> period,
    Optional<Year> year,
    Optional<YearMonth> yearMonth,
    Optional<MonthDay> monthDay,
    Optional<ZoneId> zone,
    Optional<ZoneOffset> offset,
    Optional<URI> uri,
    Optional<Locale> locale,
    Optional<Currency> currency,
    Optional<InetAddress> inet,
    Optional<Status> status,
    Optional<EmailAddress> email,
    Optional<Range<Integer>> intRange,
    Optional<Range<Long>> longRange,
    Optional<Range<BigDecimal>> decimalRange,
    Optional<Range<LocalDate>> dateRange,
    Optional<Range<LocalDateTime>> dateTimeRange,
    Optional<Range<Instant>> instantRange,
    Optional<int[]> ints,
    Optional<Long[]> longs,
    Optional<String[]> texts,
    Optional<byte[][]> blobs,
    Optional<List<String>> textList,
    Optional<List<Integer>> intList,
    Optional<List<Double>> doubleList,
    Optional<List<UUID>> uuidList,
    Optional<List<Instant>> instantList,
    Optional<List<LocalDate>> dateList,
    Optional<List<BigDecimal>> decimalList,
    Optional<List<Status>> statusList,
    Optional<List<URI>> uriList,
    Optional<Set<EmailAddress>> emailSet,
    Optional<List<Range<Integer>>> rangeList,
    @Column(type = "citext") Optional<String> citext,
    @Column(type = "varchar(20)") Optional<String> varchar,
    @Column(type = "char(3)") Optional<String> fixed,
    @Column(type = "json") Optional<String> json,
    @Column(type = "jsonb") Optional<String> jsonb,
    @Column(type = "xml") Optional<String> xml,
    @Column(type = "bit(4)") Optional<String> bits,
    @Column(type = "bit varying") Optional<String> varbits,
    @Column(type = "money") Optional<String> money,
    @Column(type = "macaddr") Optional<String> macaddr,
    @Column(type = "cidr") Optional<String> cidr,
    @Column(type = "point") Optional<String> point,
    @Column(type = "tsvector") Optional<String> tsvector,
    @Column(type = "tsquery") Optional<String> tsquery,
    @Column(type = "ltree") Optional<String> ltree,
    @Column(type = "hstore") Optional<String> hstore,
    @Column(type = "interval") Optional<String> interval,
    @Column(type = "int4multirange") Optional<String> multirange,
    @Column(type = "citext[]") Optional<List<String>> citexts) {}
