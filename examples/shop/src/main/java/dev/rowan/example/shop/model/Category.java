package dev.rowan.example.shop.model;

import static dev.rowan.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.rowan.annotation.IdStrategy.IDENTITY;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A shelf of the shop; shelves stand within shelves.
 *
 * @param parentId the shelf that it is part of; none for the shop's departments
 * @param place where it stands among its siblings; two may change places within a transaction
 */
@Table("categories")
@Unique(
    columns = {"parentId", "name"},
    nullsNotDistinct = true)
@Unique(
    columns = {"parentId", "place"},
    nullsNotDistinct = true,
    deferrable = INITIALLY_DEFERRED)
public record Category(
    @Id(IDENTITY) long id,
    @References(Category.class) @Nullable Long parentId,
    @NotBlank String name,
    @PositiveOrZero int place) {

  /** Returns a new department. */
  public static Category department(String name, int place) {
    return new Category(0, null, name, place);
  }

  /** Returns a new category within this one. */
  public Category child(String childName, int childPlace) {
    return new Category(0, id, childName, childPlace);
  }
}
