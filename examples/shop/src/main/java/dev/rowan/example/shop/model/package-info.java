/**
 * What the shop knows: each record with {@code @Table} is a table, one with {@code @View} reads a
 * view, each other is a value within one.
 *
 * <p>A record that is not yet in the database leaves null (or 0) what the database makes: ids,
 * times and what has a {@code @Default}. The factories named {@code of} do so; what {@code insert}
 * returns has it all.
 */
package dev.rowan.example.shop.model;
