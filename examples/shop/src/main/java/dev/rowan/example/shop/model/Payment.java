package dev.rowan.example.shop.model;

import static dev.rowan.annotation.IdStrategy.SEQUENCE;
import static dev.rowan.annotation.ReferentialAction.RESTRICT;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Money for an order. An order is paid once, or again after a refund.
 *
 * @param reference what the bank calls it
 */
@Table("payments")
@Unique(name = "payments_once_per_order", columns = "orderId", where = "NOT refunded")
public record Payment(
    @Id(SEQUENCE) long id,
    @References(value = Order.class, onDelete = RESTRICT) UUID orderId,
    PaymentMethod method,
    @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount,
    @Unique String reference,
    @Default("false") boolean refunded,
    @CreatedAt Instant paidAt) {

  /** Returns a new payment of a whole order. */
  public static Payment of(Order order, PaymentMethod method, String reference) {
    return new Payment(0, order.id(), method, order.total(), reference, false, null);
  }
}
