package dev.rowan.example.shop.model;

import dev.rowan.annotation.Check;
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
 * @param giftMessage for the card in a parcel that is wrapped as a gift
 */
@Table("orders")
@Index(columns = {"customerId", "placedAt desc"})
@Index(
    name = "orders_to_do_idx",
    columns = {"status", "placedAt"},
    where = "status IN ('PLACED', 'PAID')")
@Index(name = "orders_to_wrap_idx", columns = "placedAt", where = "gift_wrap AND status = 'PAID'")
@Check(name = "orders_message_needs_wrap", value = "gift_wrap OR gift_message IS NULL")
public record Order(
    @Id UUID id,
    @References(Customer.class) UUID customerId,
    @Default("PLACED") OrderStatus status,
    @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal total,
    Address shipTo,
    @Nullable Address billTo,
    @Nullable @Size(max = 500) String note,
    @Default("false") boolean giftWrap,
    @Nullable @Size(max = 200) String giftMessage,
    @Version int version,
    @CreatedAt Instant placedAt,
    @UpdatedAt Instant changedAt) {

  /** Returns a new order. */
  public static Order of(Customer customer, Address shipTo, BigDecimal total) {
    return new Order(
        null, customer.id(), null, total, shipTo, null, null, false, null, 0, null, null);
  }

  /** Returns this order with another status. */
  public Order withStatus(OrderStatus newStatus) {
    return new Order(
        id,
        customerId,
        newStatus,
        total,
        shipTo,
        billTo,
        note,
        giftWrap,
        giftMessage,
        version,
        placedAt,
        changedAt);
  }

  /** Returns this order, to be wrapped as a gift. */
  public Order asGift(String message) {
    return new Order(
        id,
        customerId,
        status,
        total,
        shipTo,
        billTo,
        note,
        true,
        message,
        version,
        placedAt,
        changedAt);
  }
}
