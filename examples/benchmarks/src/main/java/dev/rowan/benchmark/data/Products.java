package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What both sides do. */
interface Products {
  Product insert(Product product);

  List<Product> insertAll(List<Product> products);

  Product update(Product product);

  Optional<Product> findById(UUID id);

  List<Product> findSome(long categoryId, int limit);

  /** Returns the page behind this product in the order of names, and whether there is another. */
  Page pageBehind(long categoryId, Product last, int size);

  Stream<Product> stream();

  /**
   * A page.
   *
   * @param content its products
   * @param hasNext whether there are more behind it
   */
  record Page(List<Product> content, boolean hasNext) {}
}
