package dev.rowan.example.shop.model;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to buy.
 *
 * @param sku the number on its box, as TEA-0042
 * @param formerPrice what it cost before; told only where it was more
 */
@Table("products")
@Check(name = "products_former_price_was_higher", value = "former_price > price")
@Index(
    columns = {"categoryId", "name"},
    include = "price")
@Index(columns = "price", where = "status = 'ON_SALE'")
public record Product(
    @Id UUID id,
    @References(Category.class) long categoryId,
    @Unique @Pattern(regexp = "[A-Z]{3}-[0-9]{4}") @Column(length = 8, collation = "C") String sku,
    @NotBlank @Size(max = 200) String name,
    @Nullable String description,
    @Nullable URI photo,
    @Positive @Digits(integer = 10, fraction = 2) BigDecimal price,
    @Nullable @Digits(integer = 10, fraction = 2) BigDecimal formerPrice,
    @Default("ON_SALE") ProductStatus status,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** Returns a new product. */
  public static Product of(Category category, String sku, String name, String price) {
    return new Product(
        null,
        category.id(),
        sku,
        name,
        null,
        null,
        new BigDecimal(price),
        null,
        null,
        0,
        null,
        null);
  }

  /** Returns this product at another price. */
  public Product withPrice(BigDecimal newPrice) {
    return new Product(
        id,
        categoryId,
        sku,
        name,
        description,
        photo,
        newPrice,
        formerPrice,
        status,
        version,
        createdAt,
        updatedAt);
  }
}
