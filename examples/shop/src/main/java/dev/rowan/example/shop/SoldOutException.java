package dev.rowan.example.shop;

import dev.rowan.example.shop.model.Product;

/** There are fewer pieces left than were asked for. */
final class SoldOutException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SoldOutException(Product product) {
    super(product.name() + " is sold out");
  }
}
