package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is edited, one thing after the other: a compile of what changed and of what needs it
 * makes what a compile of all makes.
 *
 * <p>A build walks a few steps. {@code mvn test -Dtest=EditSequenceTest -Drowan.edits=200
 * -Drowan.edits.seed=7} walks more.
 */
class EditSequenceTest {
  private static final int EDITS = Integer.getInteger("rowan.edits", 6);
  private static final long SEED = Long.getLong("rowan.edits.seed", 20261121);

  @TempDir private Path folder;

  /** Gradle deletes what was made of a changed source: all is as a full compile leaves it. */
  @Test
  void gradleLeavesWhatAFullCompileMakes() throws IOException {
    EditedShop shop = new EditedShop(SEED);
    GradleBuild build = new GradleBuild(folder.resolve("build"));
    isSound(build.full(shop.sources()), "at first");
    for (int i = 0; i < EDITS; i++) {
      EditedShop.Edit edit = shop.next();
      Result result = build.changed(edit.changed(), edit.gone().toArray(String[]::new));
      isSound(result, edit);
      assertThat(build.contents())
          .as("%s", edit)
          .isEqualTo(build.whole(folder.resolve("whole" + i)));
    }
  }

  /** An IDE deletes the classes of deleted types, and nothing else. */
  @ParameterizedTest
  @EnumSource
  void anIdeLeavesTheSchemaOfAFullCompile(TestCompiler compiler) throws IOException {
    EditedShop shop = new EditedShop(SEED + 1);
    Path output = folder.resolve("ide");
    isSound(compile(compiler, shop.sources(), output), "at first");
    for (int i = 0; i < EDITS; i++) {
      EditedShop.Edit edit = shop.next();
      for (String gone : edit.gone()) {
        deleteClasses(output, gone);
      }
      // An IDE compiles something else when a type is deleted that nobody needs.
      Map<String, String> changed = new TreeMap<>(edit.changed());
      changed.put("shop/Other.java", "package shop; class Other {}");
      isSound(compile(compiler, changed, output), edit);

      Path whole = folder.resolve("whole" + i);
      isSound(compile(compiler, shop.sources(), whole), edit);
      assertThat(schema(output)).as("%s", edit).isEqualTo(schema(whole));
    }
  }

  private static void isSound(Result result, Object after) {
    assertThat(result.success()).as("%s: %s", after, result.messages()).isTrue();
    assertThat(result.rowan()).as("%s", after).isEmpty();
  }

  private static Result compile(TestCompiler compiler, Map<String, String> sources, Path output) {
    return compiler.compile(sources, output, List.of(output));
  }

  private static void deleteClasses(Path output, String source) throws IOException {
    Path type = output.resolve(source.substring(0, source.length() - ".java".length()));
    String nested = type.getFileName() + "$";
    Files.deleteIfExists(output.resolve(".sources").resolve(source));
    try (Stream<Path> beside = Files.list(type.getParent())) {
      for (Path one : beside.toList()) {
        String name = one.getFileName().toString();
        if (name.equals(type.getFileName() + ".class") || name.startsWith(nested)) {
          Files.delete(one);
        }
      }
    }
  }

  /** Returns the schema, and the names of the fragments that it was made of. */
  private static Map<String, String> schema(Path output) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String file : Set.of("schema.sql", "schema.rowan")) {
      contents.put(file, Files.readString(output.resolve("META-INF/rowan").resolve(file)));
    }
    Set<String> fragments = new TreeSet<>();
    try (Stream<Path> files = Files.list(output.resolve("dev/rowan/fragments"))) {
      files.forEach(file -> fragments.add(file.getFileName().toString()));
    }
    contents.put("fragments", fragments.toString());
    return contents;
  }
}
