package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** One operation after another. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ProductBenchmark extends Workbench {
  private static final int PAGE = 20;

  private final Random random = new Random(42);
  private Samples samples;

  @Override
  String database() {
    return BenchmarkServer.FEW;
  }

  @Override
  void prepare() {
    samples = Samples.of(products());
  }

  /** One row, and what the database made of it. */
  @Benchmark
  public Product insert() {
    return products().insert(samples.make());
  }

  /** One row by its id and version, and what it is then. */
  @Benchmark
  public Product update() {
    int index = random.nextInt(samples.size());
    Product product = samples.get(index);
    Product dearer = product.withPrice(product.price().add(BigDecimal.ONE));
    Product updated = products().update(dearer);
    samples.set(index, updated);
    return updated;
  }

  /** One row by its id. */
  @Benchmark
  public Optional<Product> findById() {
    return products().findById(any().id());
  }

  /** The first 20 of a category, by an index. */
  @Benchmark
  public List<Product> find20() {
    return products().findSome(any().categoryId(), PAGE);
  }

  /** The 20 behind a row, by the same index. */
  @Benchmark
  public Products.Page keysetPage() {
    Product last = any();
    return products().pageBehind(last.categoryId(), last, PAGE);
  }

  private Product any() {
    return samples.get(random.nextInt(samples.size()));
  }
}
