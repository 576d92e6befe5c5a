package dev.rowan.example.shop.model;

import static dev.rowan.annotation.ReferentialAction.CASCADE;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** That a product has a tag: many products have many tags. */
@Table("product_tags")
public record ProductTag(
    @Id @References(value = Product.class, onDelete = CASCADE) UUID productId,
    @Id @References(value = Tag.class, onDelete = CASCADE) int tagId) {}
