package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@Table
record Everything(
    @Id(IdStrategy.UUID_V4) UUID id,
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
    BigInteger k,
    byte[] l,
    Duration m,
    Instant n,
    OffsetDateTime o,
    LocalDate p,
    LocalTime q,
    LocalDateTime r,
    URI s,
    Status t,
    @Column(type = "jsonb") String u) {}
