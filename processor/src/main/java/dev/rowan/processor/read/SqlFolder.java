package dev.rowan.processor.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of SQL files beside the records: each {@code *.sql} in it, at any depth. */
public final class SqlFolder {
  private static final String SUFFIX = ".sql";

  private final Path folder;
  private final String namespace;

  /**
   * Returns the folder at this path, which need not exist yet.
   *
   * @param folder its path
   * @param namespace the namespace of names that say none
   */
  public SqlFolder(Path folder, String namespace) {
    this.folder = folder;
    this.namespace = namespace;
  }

  /**
   * Returns its files, sorted by path.
   *
   * @throws IOException if one cannot be read, or is not UTF-8
   */
  public List<SqlFile> read() throws IOException {
    List<SqlFile> all = new ArrayList<>();
    for (Path file : files()) {
      String path =
          folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
      all.add(new SqlFile(path, file.toString(), namespace, text(file)));
    }
    return all;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      if (Files.exists(folder)) {
        throw new IOException(folder + " is a file, not a folder");
      }
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException failure) {
      throw new IOException(file + ": " + failure, failure);
    }
  }
}
