package dev.rowan.example.shop.model;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.View;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a product has brought in: read from the view in {@code db/schema/public/views}.
 *
 * @param pieces how many were sold
 * @param revenue for how much
 */
@View("product_sales")
public record ProductSales(@Id UUID productId, String name, long pieces, BigDecimal revenue) {}
