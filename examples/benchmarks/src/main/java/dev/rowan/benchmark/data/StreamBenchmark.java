package dev.rowan.benchmark.data;

import dev.rowan.example.shop.model.Product;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A million rows through 64 MB of heap. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class StreamBenchmark extends Workbench {
  @Override
  String database() {
    return BenchmarkServer.MILLION;
  }

  /** Reads each row into its record. */
  @Benchmark
  public long streamOfMillion() {
    try (Stream<Product> all = products().stream()) {
      return all.mapToLong(Product::categoryId).sum();
    }
  }
}
