package shop;

import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.IndexMethod;
import dev.rowan.annotation.References;
import dev.rowan.annotation.RenamedFrom;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

enum OrderStatus {
  PENDING,
  PAID
}

record EmailAddress(@Email String value) {}

record Address(@Size(max = 80) String street, @Nullable String line2, @Index String city) {}

/** Someone who buys. Or has bought. */
@Table("customers")
record Customer(@Id UUID id, @Unique EmailAddress email, Optional<LocalDate> birthday) {}

/**
 * A customer's {@code order}.
 *
 * @param total gross amount in the order's currency
 * @param shipTo where the parcel goes
 */
@Table("orders")
@Index(
    columns = {"status", "placedAt desc nulls last"},
    where = "status in ('PENDING', 'PAID')")
@Index(columns = "(lower(note)) text_pattern_ops", name = "orders_note")
@Unique(columns = {"customerId", "placedAt"}, deferrable = Deferrable.INITIALLY_DEFERRED)
@Check("total < 1000000 or note is not null")
@RenamedFrom("Purchase")
record Order(
    @Id UUID id,
    @References(value = Customer.class, onDelete = CASCADE) UUID customerId,
    @Default("PENDING") OrderStatus status,
    @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal total,
    Address shipTo,
    @Nullable Address billTo,
    @RenamedFrom("remark") @Nullable String note,
    @Version int version,
    @CreatedAt Instant placedAt,
    @UpdatedAt Instant changedAt) {}

@Table
@References(
    value = OrderLine.class,
    columns = {"orderId", "line"},
    onDelete = CASCADE)
record Shipment(
    @Id(IdStrategy.IDENTITY) @Nullable Long id, UUID orderId, int line, @Index(using = IndexMethod.BRIN) Instant at) {}

@Table
record OrderLine(
    @Id @References(Order.class) UUID orderId,
    @Id int line,
    @NotBlank @Size(min = 2, max = 40) String product,
    @Min(1) @Max(99) int quantity) {}

@Table(schema = "lab")
record Everything(
    @Id(IdStrategy.SEQUENCE) @Sequence("everything_ids") long id,
    boolean a,
    byte b,
    short c,
    char d,
    float e,
    double f,
    BigInteger g,
    byte[] h,
    Duration i,
    LocalDateTime j,
    LocalTime k,
    OffsetDateTime l,
    URI m,
    @Column(type = "citext", collation = "C") String n,
    @Column(name = "user", length = 20) @Default("it's") String o,
    @Pattern(regexp = "[A-Z]{2}\\d+") String p,
    @Default(sql = "gen_random_uuid()") UUID q) {}
