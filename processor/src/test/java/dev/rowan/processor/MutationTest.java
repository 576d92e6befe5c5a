package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No source makes the processor throw, however broken: it is told or the compiler tells. */
class MutationTest {
  private static final int MUTANTS = 250;

  /** What is put in the place of a token. */
  private static final List<String> SPLICES =
      List.of(
          "",
          "\"\"",
          "\" \"",
          "\"(\"",
          "null",
          "-1",
          "0",
          "99999999999999999999",
          "Missing",
          "int",
          "String",
          "Missing.class",
          "int[].class",
          "void",
          "@Id",
          "@Version",
          "@Table",
          "{}",
          "()",
          "Optional",
          "Optional<Missing>",
          "List<?>",
          "T",
          "record",
          "enum X {}",
          "@Index",
          "\"\\0\"",
          "\"ä\"",
          "@Index.List({})",
          "@References(Order.class)",
          "@Default",
          "@Nullable",
          "...");

  @TempDir private Path output;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void noMutantIsAnInternalError(TestCompiler compiler) throws IOException {
    List<String> seeds = new ArrayList<>(FaultCase.all().map(FaultCase::source).toList());
    FeatureCase.all().forEach(feature -> seeds.addAll(feature.sources().values()));
    Random random = new Random(20261121);
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = mutate(seeds.get(random.nextInt(seeds.size())), random);
      Result result =
          compiler.compile(
              Map.of("shop/Mutant.java", mutant),
              Files.createDirectory(output.resolve("mutant" + i)),
              List.of(),
              "-proc:only");
      assertThat(Stream.concat(result.rowan().stream(), result.diagnostics().stream()))
          .as(mutant)
          .noneMatch(
              one ->
                  Result.message(one).contains("ROWAN1901")
                      || Result.message(one).contains("Exception"));
    }
  }

  /** Replaces, drops, doubles or swaps one to three tokens. */
  private static String mutate(String source, Random random) {
    List<String> tokens =
        new ArrayList<>(
            List.of(source.split("(?<=[\\s(){},.;<>=\"@])|(?=[\\s(){},.;<>=\"@])", -1)));
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.set(at, "");
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
        default -> tokens.set(at, SPLICES.get(random.nextInt(SPLICES.size())));
      }
    }
    return String.join("", tokens);
  }
}
