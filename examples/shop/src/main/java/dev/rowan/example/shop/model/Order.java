package dev.rowan.example.shop.model;

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
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's order.
 *
 * @param total what all its lines cost together
 * @param billTo who pays, where that is not who receives
 */
@Table("orders")
@Index(columns = {"customerId", "placedAt desc"})
@Index(
    name = "orders_to_do_idx",
    columns = {"status", "placedAt"},
    where = "status IN ('PLACED', 'PAID')")
public record Order(
    @Id UUID id,
    @References(Customer.class) UUID customerId,
    @Default("PLACED") OrderStatus status,
    @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal total,
    Address shipTo,
    @Nullable Address billTo,
    @Nullable @Size(max = 500) String note,
    @Version int version,
    @CreatedAt Instant placedAt,
    @UpdatedAt Instant changedAt) {

  /** Returns a new order. */
  public static Order of(Customer customer, Address shipTo, BigDecimal total) {
    return new Order(null, customer.id(), null, total, shipTo, null, null, 0, null, null);
  }

  /** Returns this order with another status. */
  public Order withStatus(OrderStatus newStatus) {
    return new Order(
        id, customerId, newStatus, total, shipTo, billTo, note, version, placedAt, changedAt);
  }
}
