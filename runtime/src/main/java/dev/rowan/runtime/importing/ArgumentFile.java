package dev.rowan.runtime.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The arguments of javac for a project: {@code javac @shop/javac.args -processorpath … -cp … -d
 * out} works from any directory.
 */
final class ArgumentFile {
  private final Path directory;

  ArgumentFile(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns the text of the file.
   *
   * @param sources the sources, by their paths in the project
   * @param namespace where tables are that do not say it
   * @param postgres the major version of the server
   * @param sql whether there are SQL resources
   */
  String text(List<String> sources, String namespace, int postgres, boolean sql) {
    List<String> lines = new ArrayList<>();
    lines.add("-encoding UTF-8");
    lines.add(option("migrations", place(ImportedProject.MIGRATIONS)));
    if (sql) {
      lines.add(option("sql", place(ImportedProject.SQL)));
    }
    if (!namespace.equals("public")) {
      lines.add(option("schema", namespace));
    }
    lines.add(option("postgres", String.valueOf(postgres)));
    // A database that is there is as it is: whoever wants to hear of its design takes this away.
    lines.add(option("lint", "design=off"));
    sources.forEach(source -> lines.add(quoted(place(source))));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private String place(String path) {
    return directory.resolve(path).toString();
  }

  private static String option(String name, String value) {
    return quoted("-Arowan." + name + "=" + value);
  }

  /** Quotes are needed around white space and {@code #}; within them a backslash escapes. */
  private static String quoted(String argument) {
    return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
