/**
 * A shop that runs in front of you: {@link dev.rowan.example.shop.Shop} opens it, chapter by
 * chapter, on a PostgreSQL of its own.
 *
 * <p>Begin with the records in {@code model}; all else here uses what Rowan makes of them.
 */
package dev.rowan.example.shop;
