package dev.rowan.example.shop.model;

import static dev.rowan.annotation.ReferentialAction.CASCADE;
import static dev.rowan.annotation.ReferentialAction.RESTRICT;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One line of an order.
 *
 * @param line its number within the order, from 1
 * @param unitPrice the price at the time of the order
 */
@Table("order_lines")
public record OrderLine(
    @Id @References(value = Order.class, onDelete = CASCADE) UUID orderId,
    @Id @Positive int line,
    @References(value = Product.class, onDelete = RESTRICT) UUID productId,
    @Positive int quantity,
    @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal unitPrice) {

  /** Returns this line as one of an order. */
  public OrderLine of(Order order) {
    return new OrderLine(order.id(), line, productId, quantity, unitPrice);
  }
}
