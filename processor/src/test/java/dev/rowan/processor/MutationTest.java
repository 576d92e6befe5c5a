package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No source makes the processor throw, hang or leave half of its work, however broken: it is told,
 * or the compiler tells.
 *
 * <p>A build tries a few. {@code mvn test -Dtest=MutationTest -Drowan.mutants=20000
 * -Drowan.mutants.seed=7} tries more, and leaves those that fail in {@code target/mutants}.
 */
class MutationTest {
  private static final int MUTANTS = Integer.getInteger("rowan.mutants", 500);
  private static final long SEED = Long.getLong("rowan.mutants.seed", 20261121);
  private static final int SECONDS_WORKING = 20;
  private static final int SECONDS_WAITING = 300;
  private static final Path FAILED = Path.of("target/mutants");

  @TempDir private Path folder;

  /** Those that did not pass once. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void knownMutantsAreToldOrCompiled(TestCompiler compiler) throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/mutants"))) {
      for (Path file : files.sorted().toList()) {
        String mutant = Files.readString(file);
        Path output = folder.resolve(file.getFileName().toString());
        assertThat(outcome(() -> fault(compiler, mutant, output))).as("%s", file).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void everyMutantIsToldOrCompiled(TestCompiler compiler) throws Exception {
    List<String> seeds = new ArrayList<>(FaultCase.all().map(FaultCase::source).toList());
    FeatureCase.all().forEach(feature -> seeds.addAll(feature.sources().values()));
    Mutants mutants = new Mutants(seeds, SEED + compiler.ordinal());
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < MUTANTS / TestCompiler.values().length; i++) {
      String mutant = mutants.next();
      Path output = folder.resolve(compiler + "-" + i);
      Optional<String> fault = outcome(() -> fault(compiler, mutant, output));
      if (fault.isPresent()) {
        Files.createDirectories(FAILED);
        String name = compiler + "-" + SEED + "-" + i + ".java";
        Files.writeString(FAILED.resolve(name), mutant + "\n/* " + fault.get() + " */\n");
        failures.add(name + ": " + fault.get());
      }
    }
    assertThat(failures).isEmpty();
  }

  /** Time of the processor counts: on a busy machine a first compile takes its time. */
  private static Optional<String> outcome(Callable<Optional<String>> trial)
      throws InterruptedException {
    FutureTask<Optional<String>> task = new FutureTask<>(trial);
    Thread thread = new Thread(task, "mutant");
    thread.setDaemon(true);
    thread.start();
    for (int waited = 0; waited < SECONDS_WAITING; waited++) {
      try {
        return task.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException busy) {
        long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        if (worked > TimeUnit.SECONDS.toNanos(SECONDS_WORKING)) {
          break;
        }
      } catch (ExecutionException thrown) {
        StringWriter trace = new StringWriter();
        thrown.getCause().printStackTrace(new PrintWriter(trace));
        return Optional.of(trace.toString());
      }
    }
    return Optional.of("hangs at " + Arrays.toString(thread.getStackTrace()));
  }

  private static Optional<String> fault(TestCompiler compiler, String mutant, Path output)
      throws IOException {
    Path migrations = output.resolve("migrations");
    Result result =
        compiler.compile(
            Map.of("shop/Mutant.java", mutant),
            Files.createDirectories(output),
            List.of(),
            "-Arowan.migrations=" + migrations,
            "-Arowan.migration=mutant");
    try {
      return fault(compiler, mutant, result, migrations);
    } finally {
      delete(output);
    }
  }

  private static Optional<String> fault(
      TestCompiler compiler, String mutant, Result result, Path migrations) {
    for (Diagnostic<?> one : result.diagnostics()) {
      String message = Result.message(one);
      if (message.contains("ROWAN1901")
          || (message.contains("Exception:") && !breaks(compiler, mutant, result.output()))) {
        return Optional.of(message);
      }
    }
    List<Diagnostic<? extends JavaFileObject>> errors =
        result.diagnostics().stream()
            .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    if (!errors.isEmpty() && errors.stream().allMatch(MutationTest::isInGenerated)) {
      return Optional.of("what is generated does not compile: " + result.messages());
    }
    // ECJ does not tell its end: what it writes it writes before it compiles.
    if (compiler == TestCompiler.JAVAC && !result.success() && Files.exists(migrations)) {
      return Optional.of("a migration is written though the compile fails: " + result.messages());
    }
    Path made = result.output().resolve("META-INF/rowan");
    boolean schema = Files.exists(made.resolve("schema.rowan"));
    if (schema != Files.exists(made.resolve("schema.sql"))) {
      return Optional.of("one of two files is written");
    }
    if (!schema
        && result.success()
        && Files.exists(result.output().resolve("dev/rowan/fragments"))) {
      return Optional.of("fragments and no schema");
    }
    return Optional.empty();
  }

  /** Whether a compiler fails by itself: ECJ does, over {@code record Tag(void UUID id)}. */
  private static boolean breaks(TestCompiler compiler, String mutant, Path output) {
    return compiler
        .compile(
            Map.of("shop/Mutant.java", mutant),
            Set.of(),
            List.of(),
            output.resolve("alone"),
            List.of(),
            "-proc:none")
        .diagnostics()
        .stream()
        .anyMatch(one -> Result.message(one).contains("Exception:"));
  }

  private static boolean isInGenerated(Diagnostic<? extends JavaFileObject> one) {
    return one.getSource() != null && one.getSource().toUri().toString().contains("/.generated/");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
