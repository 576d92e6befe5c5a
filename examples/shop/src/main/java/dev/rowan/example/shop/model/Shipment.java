package dev.rowan.example.shop.model;

import static dev.rowan.annotation.IndexMethod.BRIN;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel.
 *
 * @param tracking the carrier's number; not every carrier has one
 * @param promisedFor the day on which it shall arrive
 */
@Table("shipments")
@Index(columns = "shippedAt", using = BRIN)
public record Shipment(
    @Id UUID id,
    @References(Order.class) UUID orderId,
    @NotBlank String carrier,
    @Unique @Nullable String tracking,
    LocalDate promisedFor,
    @CreatedAt Instant shippedAt) {

  /** Returns a new parcel. */
  public static Shipment of(Order order, String carrier, LocalDate promisedFor) {
    return new Shipment(null, order.id(), carrier, null, promisedFor, null);
  }
}
