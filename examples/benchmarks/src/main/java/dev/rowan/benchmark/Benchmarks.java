package dev.rowan.benchmark;

import dev.rowan.benchmark.catalog.CatalogBenchmark;
import dev.rowan.benchmark.compile.JavacBenchmark;
import dev.rowan.benchmark.data.BenchmarkServer;
import dev.rowan.benchmark.data.ProductBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs a comparison and prints a table: {@code repository}, {@code javac} or {@code catalog}, then
 * the number of rounds, then any options of JMH.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs what the arguments say. */
  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    String comparison = args.length == 0 ? "" : args[0];
    switch (comparison) {
      case "repository" -> repository(args);
      case "javac" -> javac(args);
      case "catalog" -> CatalogBenchmark.run(rounds(args, 5));
      default -> {
        System.err.println(
            "repository [rounds] [JMH options] | javac [rounds] [JMH options] | catalog [rounds]");
        System.exit(2);
      }
    }
  }

  private static void repository(String[] args) throws Exception {
    System.out.println("filling a PostgreSQL with a million rows");
    try (BenchmarkServer server = BenchmarkServer.start()) {
      ChainedOptionsBuilder options =
          options("repository", args, ProductBenchmark.class.getPackageName())
              .jvmArgsPrepend(server.jvmArgument());
      RatioTable.print(
          Rounds.run(
              rounds(args, 6),
              options.build(),
              List.of("jdbc", "repository"),
              System.out::println));
    }
  }

  private static void javac(String[] args) throws Exception {
    ChainedOptionsBuilder options = options("javac", args, JavacBenchmark.class.getPackageName());
    RecordTable.print(
        Rounds.run(
            rounds(args, 1), options.build(), List.of("nothing", "rowan"), System.out::println));
  }

  private static int rounds(String[] args, int otherwise) {
    return args.length > 1 ? Integer.parseInt(args[1]) : otherwise;
  }

  /** Returns JMH's options, with what it writes in a file: the table is what is to be read. */
  private static ChainedOptionsBuilder options(String name, String[] args, String all)
      throws CommandLineOptionException, IOException {
    Path log = Files.createTempFile("rowan-" + name, ".log");
    System.out.println("JMH writes to " + log);
    CommandLineOptions given =
        new CommandLineOptions(Arrays.copyOfRange(args, Math.min(2, args.length), args.length));
    ChainedOptionsBuilder options =
        new OptionsBuilder().parent(given).shouldFailOnError(true).output(log.toString());
    return given.getIncludes().isEmpty() ? options.include(all) : options;
  }
}
