package dev.rowan.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  JAVAC,
  ECJ;

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
    JavaCompiler compiler =
        this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<Path> path = new ArrayList<>(classPath);
      for (String entry :
          System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
        path.add(Path.of(entry));
      }
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      Path generated = Files.createDirectories(output.resolve(".generated"));
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
          compiler.getTask(new StringWriter(), files, diagnostics, arguments, null, units);
      List<Processor> processors = List.of(new RecordProcessor(), new SchemaProcessor());
      task.setProcessors(processors);
      boolean success = task.call();

      return new Result(success, List.copyOf(diagnostics.getDiagnostics()), output);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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

    static String message(Diagnostic<?> diagnostic) {
      return diagnostic.getMessage(Locale.ROOT);
    }
  }
}
