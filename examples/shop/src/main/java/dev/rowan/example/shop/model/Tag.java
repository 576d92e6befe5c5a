package dev.rowan.example.shop.model;

import static dev.rowan.annotation.IdStrategy.IDENTITY;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A word that products are found by. */
@Table("tags")
@SuppressWarnings("ROWAN7014: people think of tags one by one")
public record Tag(@Id(IDENTITY) int id, @Unique @Column(length = 40) String name) {
  /** Returns a new tag. */
  public static Tag of(String name) {
    return new Tag(0, name);
  }
}
