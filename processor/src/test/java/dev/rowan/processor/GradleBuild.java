package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A module that is compiled as Gradle compiles it: whole, then only what has changed.
 *
 * <p>Before it compiles a part, Gradle deletes what it knows of from the last time: the classes of
 * sources that changed or are gone, all that isolating processors made of them, and all that
 * aggregating ones made. To these it gives again, as class names, all types that they saw and that
 * are not compiled now. What processors are is read where Gradle reads it.
 */
final class GradleBuild {
  private final Path folder;
  private final String[] options;
  private final Map<String, String> sources = new TreeMap<>();
  private GradleRecord record;

  GradleBuild(Path folder, String... options) {
    this(folder, new GradleRecord(), options);
  }

  private GradleBuild(Path folder, GradleRecord record, String... options) {
    this.folder = folder;
    this.options = options;
    this.record = record;
  }

  /** Returns the same module, compiled with other options from now on. */
  GradleBuild with(String... others) {
    GradleBuild build = new GradleBuild(folder, record, others);
    build.sources.putAll(sources);
    return build;
  }

  /** Compiles all. */
  Result full(Map<String, String> all) throws IOException {
    sources.clear();
    sources.putAll(all);
    record.forget();
    return compile(all, Set.of());
  }

  /**
   * Compiles a part.
   *
   * @param changed sources that are new or changed, or need what is
   * @param gone the paths of those that are no more
   */
  Result changed(Map<String, String> changed, String... gone) throws IOException {
    Map<String, String> before = contents();
    GradleRecord known = record.copy();
    Result result = part(changed, gone);
    if (!result.success()) {
      putBack(before);
      record = known;
    }
    return result;
  }

  private Result part(Map<String, String> changed, String... gone) throws IOException {
    Set<String> stale = new HashSet<>(changed.keySet());
    stale.addAll(List.of(gone));
    sources.putAll(changed);
    sources.keySet().removeAll(List.of(gone));
    Set<String> deleted = new HashSet<>();
    for (String path : stale) {
      String type = type(path);
      deleted.add(type);
      deleted.addAll(record.isolated().getOrDefault(type, Set.of()));
      record.isolated().remove(type);
    }
    deleted.addAll(record.aggregatedTypes());
    for (String type : deleted) {
      deleteType(type);
    }
    for (String resource : record.aggregatedResources()) {
      Files.deleteIfExists(folder.resolve(resource));
    }
    Set<String> again = new TreeSet<>(record.seen());
    again.removeAll(deleted);
    record.forgetAggregated();
    return compile(changed, again);
  }

  /** Returns what would make Gradle compile all each time. */
  List<String> whyNotInParts() {
    return record.broken();
  }

  private static String type(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private void deleteType(String type) throws IOException {
    Path file = folder.resolve(type.replace('.', '/') + ".class");
    Files.deleteIfExists(folder.resolve(".generated").resolve(type.replace('.', '/') + ".java"));
    String nested = file.getFileName().toString().replace(".class", "$");
    if (Files.isDirectory(file.getParent())) {
      try (Stream<Path> beside = Files.list(file.getParent())) {
        for (Path one : beside.toList()) {
          if (one.equals(file) || one.getFileName().toString().startsWith(nested)) {
            Files.delete(one);
          }
        }
      }
    }
  }

  private Result compile(Map<String, String> some, Set<String> classes) throws IOException {
    Files.createDirectories(folder);
    return TestCompiler.JAVAC.compile(
        some, classes, processors(), folder, List.of(folder), options);
  }

  private List<Processor> processors() throws IOException {
    Map<String, Processor> known = new HashMap<>();
    for (Processor one : List.of(new RecordProcessor(), new SchemaProcessor())) {
      known.put(one.getClass().getName(), one);
    }
    List<Processor> wrapped = new ArrayList<>();
    try (var in =
        RecordProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] parts = line.split(",", -1);
        wrapped.add(new GradleProcessor(known.remove(parts[0]), parts[1], record));
      }
    }
    assertThat(known).as("processors that Gradle is told nothing of").isEmpty();
    return wrapped;
  }

  /** Returns all that the module consists of now, but for its sources. */
  Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(".sources")) {
          contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return contents;
  }

  /** Gradle puts back what it has deleted when a compile fails. */
  private void putBack(Map<String, String> before) throws IOException {
    for (String name : contents().keySet()) {
      Files.delete(folder.resolve(name));
    }
    for (Map.Entry<String, String> file : before.entrySet()) {
      Files.writeString(
          folder.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
    }
  }

  /** Returns what a full compile of the same sources consists of. */
  Map<String, String> whole(Path empty) throws IOException {
    GradleBuild other = new GradleBuild(empty, options);
    assertThat(other.full(sources).success()).isTrue();
    return other.contents();
  }
}
