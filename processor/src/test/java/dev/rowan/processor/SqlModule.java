package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A module of records with SQL files beside them, and what compiles of it leave behind. */
final class SqlModule {
  static final String ORDER =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      @Table("orders") public record Order(@Id UUID id, @Index String status, int total) {}
      """;
  static final String LINE =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      @Table("order_lines") public record Line(@Id @References(Order.class) UUID orderId, @Id int line) {}
      """;
  static final String OPEN =
      "CREATE VIEW open_orders AS SELECT id, total FROM orders WHERE status = 'OPEN';\n";
  static final String GUARD =
      """
      -- Paid orders stay.
      CREATE FUNCTION guard_paid() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'paid orders stay';
      END $$;
      """;
  static final String TRIGGER =
      """
      CREATE TRIGGER guard BEFORE DELETE ON orders FOR EACH ROW WHEN (OLD.status = 'PAID')
        EXECUTE FUNCTION guard_paid();
      """;

  private final Path folder;

  SqlModule(Path folder) {
    this.folder = folder;
  }

  /** Returns a path in its folder. */
  Path path(String name) {
    return folder.resolve(name);
  }

  void shop() throws IOException {
    write("public/views/open_orders.sql", OPEN);
    write("public/functions/guard_paid.sql", GUARD);
    write("public/tables/orders.sql", TRIGGER);
  }

  static Map<String, String> other() {
    return Map.of("shop/Note.java", LINE.replace("order_lines", "notes").replace("Line", "Note"));
  }

  static Map<String, String> records() {
    return Map.of("shop/Order.java", ORDER, "shop/Line.java", LINE);
  }

  void write(String path, String sql) throws IOException {
    Path file = folder.resolve("sql").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }

  void migrate(String name) throws IOException {
    compile(TestCompiler.JAVAC, "out", records(), "-Arowan.migration=" + name);
  }

  Result compile(
      TestCompiler compiler, String output, Map<String, String> sources, Path... classPath)
      throws IOException {
    return compile(compiler, output, true, sources, classPath);
  }

  Result compile(TestCompiler compiler, String output, Map<String, String> sources, String option)
      throws IOException {
    return succeeded(tryCompile(compiler, output, true, sources, List.of(option)));
  }

  Result compile(
      TestCompiler compiler,
      String output,
      boolean sql,
      Map<String, String> sources,
      Path... classPath)
      throws IOException {
    return succeeded(tryCompile(compiler, output, sql, sources, List.of(), classPath));
  }

  private static Result succeeded(Result result) {
    assertThat(result.success()).as(() -> String.join("\n", result.messages())).isTrue();
    return result;
  }

  Result tryCompile(TestCompiler compiler, String output, boolean sql, Map<String, String> sources)
      throws IOException {
    return tryCompile(compiler, output, sql, sources, List.of());
  }

  Result tryCompile(
      TestCompiler compiler,
      String output,
      boolean sql,
      Map<String, String> sources,
      List<String> options,
      Path... classPath)
      throws IOException {
    Path out = Files.createDirectories(folder.resolve(output));
    List<Path> path = Stream.concat(Stream.of(out), Stream.of(classPath)).toList();
    List<String> all = new ArrayList<>(options);
    all.add("-Arowan.lint=design=off");
    if (sql) {
      all.add("-Arowan.sql=" + folder.resolve("sql"));
    }
    if (output.equals("out")) {
      all.add("-Arowan.migrations=" + folder.resolve("migrations"));
    }
    deleteFolder(out.resolve(".sources"));
    return compiler.compile(sources, out, path, all.toArray(String[]::new));
  }

  static List<String> messages(Result result) {
    return result.rowan().stream()
        .map(Result::message)
        .map(message -> message.substring(message.indexOf("ROWAN")).replaceAll("\n +", "\n  "))
        .toList();
  }

  static String schema(Result result) throws IOException {
    return Files.readString(result.output().resolve("META-INF/rowan/schema.sql"));
  }

  /** Returns all files of one migration, without their undo scripts. */
  String migration(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches("V\\d+__" + name + ".*\\.sql")) {
          all.append(Files.readString(file));
        }
      }
      return all.toString();
    }
  }

  static void deleteFolder(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(".")) {
          contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }
}
