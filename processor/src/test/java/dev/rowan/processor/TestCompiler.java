package dev.rowan.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that Rowan runs in. */
enum TestCompiler {
  JAVAC(ToolProvider.getSystemJavaCompiler()),
  ECJ(new EclipseCompiler());

  private static final List<Path> TESTS =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(Path::of)
          .toList();

  private final JavaCompiler compiler;
  private StandardJavaFileManager shared;

  TestCompiler(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Compiles with both processors.
   *
   * @param sources the sources by their paths
   * @param output the class output
   * @param classPath what is on the class path besides that of the tests
   * @param options further options
   */
  Result compile(
      Map<String, String> sources, Path output, List<Path> classPath, String... options) {
    return compile(
        sources,
        Set.of(),
        List.of(new RecordProcessor(), new SchemaProcessor()),
        output,
        classPath,
        options);
  }

  /**
   * Compiles with given processors.
   *
   * @param classes the names of types in class files that are processed too
   */
  Result compile(
      Map<String, String> sources,
      Set<String> classes,
      List<? extends Processor> processors,
      Path output,
      List<Path> classPath,
      String... options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Path> path = new ArrayList<>(classPath);
    path.addAll(TESTS);
    try {
      Path generated = Files.createDirectories(output.resolve(".generated"));
      StandardJavaFileManager files = files();
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
      List<String> arguments = new ArrayList<>(List.of("--release", "17"));
      arguments.addAll(List.of(options));
      List<JavaFileObject> units = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = output.resolve(".sources").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
        files.getJavaFileObjects(file).forEach(units::add);
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, diagnostics, arguments, classes, units);
      task.setProcessors(processors);
      boolean success = task.call();

      return new Result(success, List.copyOf(diagnostics.getDiagnostics()), output);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** javac's are shared: to open all jars of the class path takes longer than most compiles. */
  private StandardJavaFileManager files() {
    if (shared == null || this == ECJ) {
      shared = compiler.getStandardFileManager(null, Locale.ROOT, null);
    }
    return shared;
  }

  /**
   * What a compile said and made.
   *
   * @param success whether it went well
   * @param diagnostics all that was said
   * @param output the class output
   */
  record Result(
      boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
    /** Returns what Rowan said. */
    List<Diagnostic<? extends JavaFileObject>> rowan() {
      return diagnostics.stream().filter(one -> message(one).contains("ROWAN")).toList();
    }

    /** Returns all that was said. */
    List<String> messages() {
      return diagnostics.stream().map(Result::message).toList();
    }

    static String message(Diagnostic<?> diagnostic) {
      return diagnostic.getMessage(Locale.ROOT);
    }
  }
}
