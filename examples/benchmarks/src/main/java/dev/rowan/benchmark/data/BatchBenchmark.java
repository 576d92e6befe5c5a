package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** 10,000 rows at once, and what the database made of them. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12)
@Measurement(iterations = 10)
public class BatchBenchmark extends Workbench {
  private static final int SIZE = 10_000;

  private List<Product> batch;

  @Override
  String database() {
    return BenchmarkServer.FEW;
  }

  @Override
  void prepare() {
    Samples samples = Samples.of(products());
    batch = Stream.generate(samples::make).limit(SIZE).toList();
  }

  /** Inserts them. */
  @Benchmark
  public List<Product> batchOf10000() {
    return products().insertAll(batch);
  }
}
