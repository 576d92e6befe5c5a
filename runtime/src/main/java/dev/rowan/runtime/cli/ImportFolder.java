package dev.rowan.runtime.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    this.folder = folder.toAbsolutePath();
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

  /** Writes each beside its place first; only when all are there are they moved. */
  void write(SortedMap<String, String> files) throws IOException {
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.resolveSibling(""));
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        moves.put(beside, target);
        Files.writeString(beside, file.getValue(), StandardCharsets.UTF_8);
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(
            move.getKey(),
            move.getValue(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
