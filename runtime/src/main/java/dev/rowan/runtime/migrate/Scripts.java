package dev.rowan.runtime.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a migrations folder, on disk or on the class path.
 *
 * <p>{@code Scripts.at("classpath:db/migration")} and {@code Scripts.at("filesystem:db/migration")}
 * read the same folder, once packed and once not; the words are Flyway's.
 */
abstract class Scripts {
  private static final String CLASS_PATH = "classpath:";
  private static final String FILE_SYSTEM = "filesystem:";
  private static final String SNAPSHOT = "schema.rowan";
  private static final String BASELINE = "baseline.conf";
  private static final String BASELINE_VERSION = "flyway.baselineVersion=";

  /** Returns the folder at one of Flyway's locations; without a prefix it is on the class path. */
  static Scripts at(String location, ClassLoader loader) {
    if (location.startsWith(FILE_SYSTEM)) {
      return new OnDisk(Path.of(location.substring(FILE_SYSTEM.length())));
    }
    String folder =
        location.startsWith(CLASS_PATH) ? location.substring(CLASS_PATH.length()) : location;
    return new OnClassPath(folder, loader);
  }

  /** Returns Flyway's word for the folder. */
  abstract String location();

  /** Returns the text of a file of the folder, if there is one. */
  abstract Optional<String> read(String path);

  /** Returns the script that takes back {@code V1__a.sql}: {@code undo/U1__a.sql}. */
  Optional<String> undo(String script) {
    return read(undoPath(script));
  }

  /** Whether the script that takes this one back runs inside a transaction. */
  boolean isUndoTransactional(String script) {
    return isTransactional(undoPath(script));
  }

  /** Whether a script runs inside a transaction. */
  boolean isTransactional(String path) {
    return read(path + ".conf")
        .map(conf -> !conf.replace(" ", "").contains("executeInTransaction=false"))
        .orElse(true);
  }

  /** Returns the version that a database with objects but no history is at: 0 if none is said. */
  String baseline() {
    return read(BASELINE).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> line.startsWith(BASELINE_VERSION))
        .map(line -> line.substring(BASELINE_VERSION.length()).strip())
        .findFirst()
        .orElse("0");
  }

  /** Returns the text of the snapshot, if there is one. */
  Optional<String> snapshot() {
    return read(SNAPSHOT);
  }

  private static String undoPath(String script) {
    String file = script.substring(script.lastIndexOf('/') + 1);
    return "undo/U" + file.substring(1);
  }

  private static final class OnDisk extends Scripts {
    private final Path folder;

    OnDisk(Path folder) {
      this.folder = folder;
    }

    @Override
    String location() {
      return FILE_SYSTEM + folder;
    }

    @Override
    Optional<String> read(String path) {
      Path file = folder.resolve(path);
      try {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
  }

  private static final class OnClassPath extends Scripts {
    private final String folder;
    private final ClassLoader loader;

    OnClassPath(String folder, ClassLoader loader) {
      this.folder = folder;
      this.loader = loader;
    }

    @Override
    String location() {
      return CLASS_PATH + folder;
    }

    @Override
    Optional<String> read(String path) {
      String name = folder + "/" + path;
      try (InputStream in = loader.getResourceAsStream(name)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(name + " cannot be read", e);
      }
    }
  }
}
