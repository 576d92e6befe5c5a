package dev.rowan.benchmark.compile;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Runs javac over a folder of sources. */
final class Javac {
  private final Path sources;
  private final Path output;
  private final boolean rowan;

  Javac(Path sources, Path output, boolean rowan) {
    this.sources = sources;
    this.output = output;
    this.rowan = rowan;
  }

  /** Compiles in this process. */
  void inProcess() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(
                  messages, files, null, options(), null, files.getJavaFileObjectsFromPaths(all()))
              .call();
      if (!done) {
        throw new IllegalStateException(messages.toString());
      }
    }
  }

  /** Compiles in a process of its own. */
  void command() throws IOException, InterruptedException {
    Path arguments = output.resolveSibling("arguments");
    List<String> lines = new ArrayList<>(options());
    all().forEach(source -> lines.add(source.toString()));
    Files.write(arguments, lines);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xmx2g",
                "@" + arguments)
            .redirectErrorStream(true)
            .redirectOutput(output.resolveSibling("messages").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(output.resolveSibling("messages")));
    }
  }

  private List<String> options() {
    String classPath = System.getProperty("java.class.path");
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-cp", classPath));
    if (rowan) {
      options.addAll(
          List.of(
              "-processor",
              "dev.rowan.processor.RecordProcessor,dev.rowan.processor.SchemaProcessor",
              "-processorpath",
              processorPath(classPath),
              "-Arowan.check=off"));
    } else {
      options.add("-proc:none");
    }
    return options;
  }

  /** As in a user's build: the processor and what it needs, nothing else. */
  private static String processorPath(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .filter(
            entry ->
                Stream.of("annotations", "runtime", "processor", "javapoet", "jspecify")
                    .anyMatch(entry::contains))
        .filter(entry -> !entry.contains("examples"))
        .reduce((first, second) -> first + File.pathSeparator + second)
        .orElseThrow();
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> paths = Files.walk(sources)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
