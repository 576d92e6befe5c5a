package generated;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("orders")
@Index(columns = {"customerId", "placedAt desc"})
record Order(
    @Id UUID id,
    @References(Customer.class) long customerId,
    @Default("PENDING") Status status,
    @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal total,
    Address shipTo,
    @Nullable Address billTo,
    @Nullable String note,
    @Version int version,
    @CreatedAt Instant placedAt,
    @UpdatedAt Instant changedAt) {}
