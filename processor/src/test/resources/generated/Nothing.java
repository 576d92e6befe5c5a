package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record Nothing(
    @Id int id,
    @Nullable Boolean a,
    @Nullable Byte b,
    @Nullable Short c,
    @Nullable Integer d,
    @Nullable Long e,
    @Nullable Float f,
    @Nullable Double g,
    @Nullable Character h,
    @Nullable String i,
    @Nullable BigDecimal j,
    @Nullable BigInteger k,
    byte @Nullable [] l,
    @Nullable Duration m,
    @Nullable Instant n,
    @Nullable OffsetDateTime o,
    @Nullable LocalDate p,
    @Nullable LocalTime q,
    @Nullable LocalDateTime r,
    @Nullable URI s,
    @Nullable Status t,
    @Column(type = "jsonb") @Nullable String u,
    Optional<URI> v,
    Optional<EmailAddress> w,
    Optional<Long> x) {}
