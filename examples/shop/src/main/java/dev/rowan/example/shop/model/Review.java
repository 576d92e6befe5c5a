package dev.rowan.example.shop.model;

import static dev.rowan.annotation.IndexMethod.GIN;
import static dev.rowan.annotation.ReferentialAction.CASCADE;
import static dev.rowan.annotation.ReferentialAction.SET_NULL;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer thinks of a product, said once.
 *
 * @param customerId who said it; none when the customer has left
 * @param stars 1 to 5
 */
@Table("reviews")
@SuppressWarnings("ROWAN7021: reviews of customers who have left stay, several of a product")
@Unique(columns = {"productId", "customerId"})
@Index(
    columns = {"productId", "createdAt desc"},
    include = "stars")
@Index(
    name = "reviews_words_idx",
    columns = "(to_tsvector('english', title || ' ' || coalesce(body, '')))",
    using = GIN)
public record Review(
    @Id UUID id,
    @References(value = Product.class, onDelete = CASCADE) UUID productId,
    @References(value = Customer.class, onDelete = SET_NULL) @Nullable UUID customerId,
    @Min(1) @Max(5) int stars,
    @NotBlank String title,
    @Nullable String body,
    @CreatedAt Instant createdAt) {

  /** Returns a new review. */
  public static Review of(Product product, Customer customer, int stars, String title) {
    return new Review(null, product.id(), customer.id(), stars, title, null, null);
  }
}
