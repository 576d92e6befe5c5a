package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/features}: one feature, and what becomes of it.
 *
 * <pre>
 * m6_nulls_not_distinct/    the package of its sources
 *     Seat.java             records
 *     sql/                  SQL files beside them, if any: -Arowan.sql
 *     since                 the first PostgreSQL that has the feature, if 14 has it not
 *     schema.sql            golden: the schema
 *     members.txt           golden: the public members of entities and repositories
 * </pre>
 *
 * @param folder where it is
 * @param sources its sources by their paths
 * @param since the first major version of PostgreSQL that has it
 */
record FeatureCase(Path folder, Map<String, String> sources, int since) {
  private static final Path ALL = Path.of("src/test/resources/features");
  private static final int OLDEST = 14;

  /** Returns all of them. */
  static List<FeatureCase> all() {
    return list(ALL).stream().filter(Files::isDirectory).map(FeatureCase::read).toList();
  }

  private static FeatureCase read(Path folder) {
    try {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : list(folder)) {
        if (file.toString().endsWith(".java")) {
          sources.put(folder.getFileName() + "/" + file.getFileName(), Files.readString(file));
        }
      }
      Path since = folder.resolve("since");
      return new FeatureCase(
          folder,
          sources,
          Files.exists(since) ? Integer.parseInt(Files.readString(since).strip()) : OLDEST);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns its name, which is its package too. */
  String name() {
    return folder.getFileName().toString();
  }

  /** Returns the options of the compiler for a version of PostgreSQL. */
  String[] options(int postgres, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("-Arowan.postgres=" + postgres);
    Path sql = folder.resolve("sql");
    if (Files.isDirectory(sql)) {
      options.add("-Arowan.sql=" + sql);
    }
    return options.toArray(String[]::new);
  }
}
