package dev.rowan.benchmark.catalog;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.diff.SchemaDiff;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Reads, compares and plans generated databases of several sizes, and prints what that takes. */
public final class CatalogBenchmark {
  private static final List<Integer> SIZES = List.of(500, 1000, 2000);
  private static final int WARM_UP = 3;

  private CatalogBenchmark() {}

  /** Runs it, each measurement this many times; the median is shown. */
  public static void run(int rounds) throws Exception {
    System.out.printf(
        "%8s %12s %12s %12s %14s %14s %12s%n",
        "tables",
        "queries ms",
        "read ms",
        "reader ms",
        "diff itself ms",
        "diff 50 ms",
        "plan 50 ms");
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("max_locks_per_transaction", "4096")
            .start()) {
      for (int size : SIZES) {
        measure(server, new ManyTables(size), rounds);
      }
    }
  }

  private static void measure(EmbeddedPostgres server, ManyTables tables, int rounds)
      throws Exception {
    String name = "tables" + tables.tables();
    execute(server, "postgres", List.of("CREATE DATABASE " + name));
    execute(server, name, tables.creation());
    execute(server, name, List.of("VACUUM ANALYZE"));
    try (Connection connection = server.getDatabase("postgres", name).getConnection()) {
      RecordedQueries queries = RecordedQueries.of(connection);
      double alone =
          median(
              rounds,
              () -> {
                queries.run(connection);
                return queries.count();
              });
      double read = median(rounds, () -> CatalogReader.read(connection));
      Schema before = CatalogReader.read(connection);
      Schema same = CatalogReader.read(connection);
      double itself = median(rounds, () -> expect(0, SchemaDiff.between(before, same)));
      List<ManyTables.Change> changes = tables.changes();
      execute(server, name, changes.stream().map(ManyTables.Change::sql).toList());
      Schema after = CatalogReader.read(connection);
      double fifty =
          median(rounds, () -> expect(changes.size(), SchemaDiff.between(before, after)));
      List<SchemaChange> found = SchemaDiff.between(before, after);
      double plan = median(rounds, () -> planned(before, found));
      System.out.printf(
          Locale.ROOT,
          "%8d %12.0f %12.0f %12.0f %14.1f %14.1f %12.0f%n",
          tables.tables(),
          alone,
          read,
          read - alone,
          itself,
          fifty,
          plan);
    }
  }

  private static List<SchemaChange> expect(int count, List<SchemaChange> changes) {
    if (changes.size() != count) {
      throw new IllegalStateException(changes.size() + " changes instead of " + count);
    }
    return changes;
  }

  private static Planned planned(Schema before, List<SchemaChange> changes) {
    Planned planned = Planner.plan(before, changes, PlanOptions.of(PlanOptions.NEWEST, true));
    if (planned.isRefused()) {
      throw new IllegalStateException(planned.findings().toString());
    }
    return planned;
  }

  /** Returns the median of some runs, in milliseconds, after a few that do not count. */
  private static double median(int rounds, Callable<?> work) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = -WARM_UP; i < rounds; i++) {
      long start = System.nanoTime();
      work.call();
      if (i >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    Collections.sort(times);
    return times.get(times.size() / 2);
  }

  private static void execute(EmbeddedPostgres server, String database, List<String> statements)
      throws Exception {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
