package m2_scalars;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
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
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each type of Java that a column holds. */
@Table
record Scalars(
    @Id UUID id,
    boolean a,
    byte b,
    short c,
    int d,
    long e,
    float f,
    double g,
    char h,
    String i,
    BigDecimal j,
    @Column(precision = 12, scale = 2) BigDecimal k,
    BigInteger l,
    byte[] m,
    Instant n,
    OffsetDateTime o,
    LocalDateTime p,
    LocalDate q,
    LocalTime r,
    Duration s,
    Period t,
    Year u,
    YearMonth v,
    MonthDay w,
    ZoneId x,
    ZoneOffset y,
    Locale z,
    Currency aa,
    URI ab,
    InetAddress ac,
    @Nullable Boolean ad,
    @Nullable Integer ae,
    @Nullable Character af) {}
