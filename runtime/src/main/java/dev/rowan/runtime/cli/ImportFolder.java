package dev.rowan.runtime.cli;

import dev.rowan.schema.folder.AllOrNone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The folder that an import writes: all of its files, or none if one cannot be written. */
final class ImportFolder {
  private final Path folder;

  ImportFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Whether there is nothing in it, or no such folder. */
  boolean isEmpty() throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Writes the files. A new folder is written beside its place and moved there whole, so that not
   * even a crash leaves half of it.
   */
  void write(SortedMap<String, String> files) throws IOException {
    if (Files.exists(folder)) {
      AllOrNone.write(in(folder, files));
      return;
    }
    Path beside = folder.resolveSibling("." + folder.getFileName() + ".tmp");
    try {
      Trees.delete(beside); // What a crash has left would be moved along.
      AllOrNone.write(in(beside, files));
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Trees.delete(beside);
    }
  }

  private static Map<Path, String> in(Path place, SortedMap<String, String> files) {
    Map<Path, String> texts = new LinkedHashMap<>();
    files.forEach((path, text) -> texts.put(place.resolve(path), text));
    return texts;
  }
}
