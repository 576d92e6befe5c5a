package dev.rowan.example.shop.model;

import static dev.rowan.annotation.IdStrategy.UUID_V4;
import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What a customer is about to order. Each has one open cart at most.
 *
 * @param id random, for it stands in a cookie: nobody shall guess the next one
 */
@Table("carts")
@Unique(name = "carts_one_open_each", columns = "customerId", where = "status = 'OPEN'")
public record Cart(
    @Id(UUID_V4) UUID id,
    @References(value = Customer.class, onDelete = CASCADE) UUID customerId,
    @Default("OPEN") CartStatus status,
    @Default(sql = "now() + interval '14 days'") Instant expiresAt,
    @Version int version,
    @CreatedAt Instant createdAt) {

  /** Returns a new, empty cart. */
  public static Cart of(Customer customer) {
    return new Cart(null, customer.id(), null, null, 0, null);
  }

  /** Returns this cart with another status. */
  public Cart withStatus(CartStatus newStatus) {
    return new Cart(id, customerId, newStatus, expiresAt, version, createdAt);
  }
}
