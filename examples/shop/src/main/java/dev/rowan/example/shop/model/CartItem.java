package dev.rowan.example.shop.model;

import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/** Some pieces of a product in a cart. */
@Table("cart_items")
public record CartItem(
    @Id @References(value = Cart.class, onDelete = CASCADE) UUID cartId,
    @Id @References(value = Product.class, onDelete = CASCADE) UUID productId,
    @Positive int quantity) {}
