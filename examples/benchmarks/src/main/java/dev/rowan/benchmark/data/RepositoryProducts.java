package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import dev.rowan.example.shop.model.ProductRepository;
import dev.rowan.example.shop.model.ProductRepository_;
import dev.rowan.runtime.data.Connections;
import jakarta.data.Limit;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import jakarta.data.page.PageRequest.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** By the generated repository. */
final class RepositoryProducts implements Products {
  private final ProductRepository repository;

  RepositoryProducts(DataSource dataSource) {
    repository = new ProductRepository_(Connections.of(dataSource));
  }

  @Override
  public Product insert(Product product) {
    return repository.insert(product);
  }

  @Override
  public List<Product> insertAll(List<Product> products) {
    return repository.insertAll(products);
  }

  @Override
  public Product update(Product product) {
    return repository.update(product);
  }

  @Override
  public Optional<Product> findById(UUID id) {
    return repository.findById(id);
  }

  @Override
  public List<Product> findSome(long categoryId, int limit) {
    return repository.findByCategoryId(categoryId, Limit.of(limit));
  }

  @Override
  public Page pageBehind(long categoryId, Product last, int size) {
    CursoredPage<Product> page =
        repository.findByCategoryId(
            categoryId,
            PageRequest.ofSize(size)
                .withoutTotal()
                .afterCursor(Cursor.forKey(last.name(), last.id())));
    return new Page(page.content(), page.hasNext());
  }

  @Override
  public Stream<Product> stream() {
    return repository.findAll();
  }
}
