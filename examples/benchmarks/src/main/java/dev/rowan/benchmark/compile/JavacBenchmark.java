package dev.rowan.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Compiles the same records with and without Rowan.
 *
 * <p>{@code command}: javac in a process of its own, as Maven with {@code fork} or a shell runs it,
 * start of the JVM included. {@code daemon}: in a process that has compiled before, as Gradle, an
 * IDE or Maven in one build run it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
@Measurement(iterations = 2)
public class JavacBenchmark {
  /** How many tables. */
  @Param({"200", "1000"})
  public int records;

  /** What processes them: {@code nothing} is {@code -proc:none}. */
  @Param({"nothing", "rowan"})
  public String side;

  private Path folder;
  private Javac javac;

  /** Writes the sources. */
  @Setup
  public void writeSources() throws IOException {
    folder = Files.createTempDirectory("rowan-javac");
    Path sources = Files.createDirectories(folder.resolve("src"));
    for (var source : RecordSources.of(records).entrySet()) {
      Path file = sources.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    javac = new Javac(sources, folder.resolve("out"), side.equals("rowan"));
  }

  /** Makes the output folder empty, as after {@code mvn clean}. */
  @Setup(Level.Iteration)
  public void clean() throws IOException {
    delete(folder.resolve("out"));
    Files.createDirectories(folder.resolve("out"));
  }

  /** Throws all away. */
  @TearDown
  public void deleteAll() throws IOException {
    delete(folder);
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> paths = Files.walk(tree)) {
        List<Path> innerFirst = paths.sorted(Comparator.reverseOrder()).toList();
        for (Path path : innerFirst) {
          Files.delete(path);
        }
      }
    }
  }

  /** A javac of its own. */
  @Benchmark
  @Warmup(iterations = 0)
  public void command() throws IOException, InterruptedException {
    javac.command();
  }

  /** A javac that is warm. */
  @Benchmark
  @Warmup(iterations = 2)
  public void daemon() throws IOException {
    javac.inProcess();
  }
}
