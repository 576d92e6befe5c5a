package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records against the migrations folder: told, written, dropped only when released. */
class MigrationModeTest {
  private static final String HEAD =
      """
      package shop;
      import dev.rowan.annotation.*;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      @Table("orders") record Order(
          @Id UUID id,
          @Nullable String note\
      """;
  private static final String ONE = HEAD + ",\n    String legacyRef) {}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void firstDifferenceIsAWarningThatSaysWhatToDo(TestCompiler compiler) throws IOException {
    Result result = compile(compiler, ONE);

    assertThat(result.success()).isTrue();
    assertThat(messages(result))
        .containsExactly(
            """
            ROWAN5001 records and migrations differ (1 change, nothing is migrated yet)
              + orders  3 columns  Order.java:5
              write the migration:  mvn compile -Drowan.migration=<name>""");
    assertThat(migrations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void eachChangedComponentHasItsLine(TestCompiler compiler) throws IOException {
    compile(compiler, ONE, "-Arowan.migration=initial");

    Result result =
        compile(
            compiler,
            HEAD.replace("@Nullable String note", "String note")
                + ",\n    String legacyRef,\n    boolean giftWrap) {}\n");

    assertThat(messages(result)).hasSize(1);
    assertThat(messages(result).get(0))
        .contains("2 changes since V")
        .containsPattern("\\+ orders.gift_wrap +boolean NOT NULL +Order.java:9")
        .containsPattern("~ orders.note +NOT NULL +Order.java:7");
  }

  @Test
  void differenceIsAnErrorOrNothingAsAsked() throws IOException {
    assertThat(compile(TestCompiler.JAVAC, ONE, "-Arowan.check=error").success()).isFalse();
    assertThat(messages(compile(TestCompiler.JAVAC, ONE, "-Arowan.check=off"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void writtenVersionEndsTheDifference(TestCompiler compiler) throws IOException {
    Result result = compile(compiler, ONE, "-Arowan.migration=initial");

    assertThat(messages(result)).isEmpty();
    assertThat(migrations().keySet().stream().map(name -> name.replaceAll("\\d{14}", "N")))
        .containsExactly("VN__initial.sql", "schema.rowan", "undo/UN__initial.sql");
    assertThat(migrations().toString()).contains("CREATE TABLE public.orders");

    Map<String, String> written = migrations();
    assertThat(messages(compile(compiler, ONE))).isEmpty();
    assertThat(messages(compile(compiler, ONE, "-Arowan.migration=again"))).isEmpty();
    assertThat(migrations()).isEqualTo(written);
  }

  @Test
  void removedComponentIsAPendingDropUntilReleased() throws IOException {
    compile(TestCompiler.JAVAC, ONE, "-Arowan.migration=initial");
    String without = HEAD + ") {}\n";
    assertThat(messages(compile(TestCompiler.JAVAC, without)).get(0))
        .contains("- orders.legacy_ref  pending drop");

    compile(TestCompiler.JAVAC, without, "-Arowan.migration=no_ref");
    assertThat(migrations().toString())
        .contains("ALTER COLUMN legacy_ref DROP NOT NULL")
        .doesNotContain("DROP COLUMN legacy_ref");
    assertThat(messages(compile(TestCompiler.JAVAC, without))).isEmpty();

    compile(TestCompiler.JAVAC, without, "-Arowan.drop=orders.legacy_ref");
    assertThat(migrations().toString()).contains("DROP COLUMN legacy_ref");
  }

  @Test
  void renamedComponentIsRenamedNotAddedAnew() throws IOException {
    compile(TestCompiler.JAVAC, ONE, "-Arowan.migration=initial");

    compile(
        TestCompiler.JAVAC,
        HEAD + ",\n    @RenamedFrom(\"legacyRef\") String reference) {}\n",
        "-Arowan.migration=rename");

    assertThat(migrations().toString()).contains("RENAME COLUMN legacy_ref TO reference");
  }

  @Test
  void undeclaredRenameIsRefusedAtItsComponent() throws IOException {
    compile(TestCompiler.JAVAC, ONE, "-Arowan.migration=initial");
    Map<String, String> written = migrations();

    Result result =
        compile(
            TestCompiler.JAVAC, HEAD + ",\n    String reference) {}\n", "-Arowan.migration=rename");

    assertThat(result.rowan().stream().map(one -> one.getLineNumber())).contains(8L);
    assertThat(messages(result).toString()).contains("@RenamedFrom(\"legacy_ref\")");
    assertThat(migrations()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void faultyCompileWritesNothing(TestCompiler compiler) throws IOException {
    Result result = compile(compiler, HEAD + ", java.util.Date day) {}\n", "-Arowan.migration=x");

    assertThat(result.success()).isFalse();
    assertThat(migrations()).isEmpty();
  }

  @Test
  void errorThatComesAfterProcessingWritesNothing() throws IOException {
    Result result =
        compile(
            TestCompiler.JAVAC,
            ONE + "class Broken { int x = \"no number\"; }\n",
            "-Arowan.migration=x");

    assertThat(result.success()).isFalse();
    assertThat(migrations()).isEmpty();
  }

  /** javac tells an unknown name in a signature or annotation last, and then ends at once. */
  @Test
  void errorThatLetsJavacEndAtOnceWritesNothing() throws IOException {
    for (String faulty :
        List.of(
            ONE + "class Faulty { Missing a() { return null; } }",
            ONE.replace("@Id", "@Id @References(Missing.class)"))) {
      Result result = compile(TestCompiler.JAVAC, faulty, "-Arowan.migration=initial");

      assertThat(result.success()).isFalse();
      assertThat(migrations()).isEmpty();
    }
  }

  @Test
  void optionsThatMakeNoSenseAreTold() throws IOException {
    Result result =
        compile(
            TestCompiler.JAVAC,
            ONE,
            "-Arowan.check=perhaps",
            "-Arowan.postgres=9",
            "-Arowan.schema=pg_x",
            "-Arowan.migration=a b");

    assertThat(messages(result)).hasSize(4).allMatch(one -> one.startsWith("ROWAN1701"));
  }

  @Test
  void optionsThatDoNotExistAreTold() throws IOException {
    Result result =
        compile(TestCompiler.JAVAC, ONE, "-Arowan.postgress=15", "-Arowan.Schema=a", "-Aother=1");

    assertThat(messages(result).stream().filter(one -> one.startsWith("ROWAN1705")))
        .containsExactly(
            "ROWAN1705 there is no option rowan.Schema\n  did you mean rowan.schema?",
            "ROWAN1705 there is no option rowan.postgress\n  did you mean rowan.postgres?");
  }

  @Test
  void writingWithoutFolderIsTold() {
    Result result =
        TestCompiler.JAVAC.compile(
            Map.of("shop/Order.java", ONE), folder, List.of(), "-Arowan.migration=x");

    assertThat(messages(result)).hasSize(1).allMatch(one -> one.startsWith("ROWAN1702"));
  }

  @Test
  void folderThatCannotBeWrittenIsTold() throws IOException {
    Files.writeString(folder.resolve("migrations"), "a file, not a folder");

    assertThat(messages(compile(TestCompiler.JAVAC, ONE, "-Arowan.migration=x")))
        .hasSize(1)
        .allMatch(one -> one.startsWith("ROWAN1902"));
  }

  @Test
  void unreadableSnapshotIsTold() throws IOException {
    Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(folder.resolve("migrations/schema.rowan"), "<<<<<<< HEAD\n");

    assertThat(messages(compile(TestCompiler.JAVAC, ONE)))
        .hasSize(1)
        .allMatch(one -> one.startsWith("ROWAN1703"));
  }

  private Result compile(TestCompiler compiler, String source, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Arowan.migrations=" + folder.resolve("migrations"));
    Path output = Files.createTempDirectory(folder, "out");
    return compiler.compile(
        Map.of("shop/Order.java", source), output, List.of(), all.toArray(String[]::new));
  }

  private static List<String> messages(Result result) {
    return result.rowan().stream()
        .map(Result::message)
        .map(message -> message.substring(message.indexOf("ROWAN")).replaceAll("\n +", "\n  "))
        .toList();
  }

  private Map<String, String> migrations() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path migrations = folder.resolve("migrations");
    if (Files.isDirectory(migrations)) {
      try (Stream<Path> files = Files.walk(migrations)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          contents.put(migrations.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
