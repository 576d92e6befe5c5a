package dev.rowan.example.shop.model;

import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;

/**
 * How many pieces of a product are left.
 *
 * @param available never below zero, whoever buys at the same time
 * @param version refuses to count from a number that somebody else has changed meanwhile
 */
@Table("stock")
public record Stock(
    @Id @References(value = Product.class, onDelete = CASCADE) UUID productId,
    @PositiveOrZero int available,
    @Version int version,
    @UpdatedAt Instant countedAt) {

  /** Returns the first stock of a product. */
  public static Stock of(Product product, int available) {
    return new Stock(product.id(), available, 0, null);
  }

  /** Returns what is left after some pieces are taken. */
  public Stock minus(int pieces) {
    return new Stock(productId, available - pieces, version, countedAt);
  }
}
