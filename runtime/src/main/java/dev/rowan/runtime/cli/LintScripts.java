package dev.rowan.runtime.cli;

import dev.rowan.schema.lint.migration.Script;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The migration scripts that a command line names: files, and all of a folder in the order in which
 * Flyway runs them, those that undo left out.
 */
final class LintScripts {
  private static final Pattern VERSIONED = Pattern.compile("V([0-9]+(?:[._][0-9]+)*)__.*");
  private static final Pattern UNDOING = Pattern.compile("U[0-9].*__.*");
  private static final Pattern NO_TRANSACTION =
      Pattern.compile("(?m)^\\s*executeInTransaction\\s*=\\s*false\\s*$");

  private static final Comparator<Path> ORDER =
      Comparator.comparing(LintScripts::version, LintScripts::compare)
          .thenComparing(Path::toString);

  private final boolean transactional;

  /**
   * Prepares.
   *
   * @param transactional whether scripts run in a transaction that do not say so themselves
   */
  LintScripts(boolean transactional) {
    this.transactional = transactional;
  }

  /** Returns the scripts at these paths. */
  List<Script> read(List<Path> paths) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw Failure.usage("there is no " + path, "name migration scripts or their folder", null);
      }
      files.addAll(Files.isDirectory(path) ? scripts(path) : List.of(path));
    }
    List<Script> scripts = new ArrayList<>();
    for (Path file : files) {
      scripts.add(script(file));
    }
    return scripts;
  }

  private static List<Path> scripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql") && Files.isRegularFile(file))
          .filter(file -> !UNDOING.matcher(name(file)).matches())
          .sorted(ORDER)
          .toList();
    }
  }

  private Script script(Path file) throws IOException {
    try {
      return new Script(file.toString(), Files.readString(file), isTransactional(file));
    } catch (CharacterCodingException e) {
      throw Failure.file(file + " is not UTF-8", "save it as UTF-8", e);
    }
  }

  private boolean isTransactional(Path file) throws IOException {
    Path settings = file.resolveSibling(name(file) + ".conf");
    return transactional
        && !(Files.exists(settings) && NO_TRANSACTION.matcher(Files.readString(settings)).find());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Returns the numbers of a version; what has none comes behind all that have. */
  private static List<BigInteger> version(Path file) {
    Matcher versioned = VERSIONED.matcher(name(file));
    return versioned.matches()
        ? Stream.of(versioned.group(1).split("[._]")).map(BigInteger::new).toList()
        : List.of();
  }

  private static int compare(List<BigInteger> one, List<BigInteger> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
