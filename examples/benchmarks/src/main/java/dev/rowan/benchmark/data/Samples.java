package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Products that are in the table, and new ones like them. */
final class Samples {
  private final List<Product> known;
  private int made;

  private Samples(List<Product> known) {
    this.known = known;
  }

  static Samples of(Products products) {
    try (Stream<Product> all = products.stream()) {
      return new Samples(new ArrayList<>(all.toList()));
    }
  }

  int size() {
    return known.size();
  }

  Product get(int index) {
    return known.get(index);
  }

  void set(int index, Product product) {
    known.set(index, product);
  }

  /** Returns a new product with a number from ZAA-0000 on. */
  Product make() {
    Product like = known.get(made % known.size());
    int letters = made / 10_000;
    String sku = "Z%c%c-%04d".formatted('A' + letters / 26 % 26, 'A' + letters % 26, made % 10_000);
    made++;
    return new Product(
        null,
        like.categoryId(),
        sku,
        like.name(),
        like.description(),
        null,
        like.price(),
        null,
        null,
        0,
        null,
        null);
  }
}
