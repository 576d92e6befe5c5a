package dev.rowan.schema.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes several files: all of them, or none if one cannot be written.
 *
 * <p>Each is written beside its place first ({@code .V1__a.sql.tmp}), and only when all are there,
 * with room on the disk, are they moved. A move that fails brings back what was there.
 */
public final class AllOrNone {
  private final Map<Path, Path> beside = new LinkedHashMap<>();
  private final Map<Path, byte[]> before = new HashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Path> moved = new ArrayList<>();

  private AllOrNone() {}

  /**
   * Writes files in this order, over those that are there.
   *
   * @param texts the text of each file by its path
   * @throws IOException if one cannot be written; then all is as it was
   */
  public static void write(Map<Path, String> texts) throws IOException {
    AllOrNone run = new AllOrNone();
    boolean done = false;
    try {
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        run.prepare(file.getKey().toAbsolutePath().normalize(), file.getValue());
      }
      run.move();
      done = true;
    } finally {
      run.clean(done);
    }
  }

  private void prepare(Path target, String text) throws IOException {
    makeFolder(target.resolveSibling(""));
    // Not createTempFile: that one is for its owner's eyes alone, and stays so when moved.
    Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    beside.put(target, temporary);
    Files.writeString(temporary, text, StandardCharsets.UTF_8);
  }

  private void makeFolder(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (!Files.isDirectory(folder)) {
      if (parent != null) {
        makeFolder(parent);
      }
      Files.createDirectory(folder);
      folders.add(0, folder);
    }
  }

  private void move() throws IOException {
    for (Map.Entry<Path, Path> file : beside.entrySet()) {
      Path target = file.getKey();
      if (Files.exists(target)) {
        before.put(target, Files.readAllBytes(target));
      }
      Files.move(
          file.getValue(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      moved.add(target);
    }
  }

  private void clean(boolean done) throws IOException {
    for (Path temporary : beside.values()) {
      Files.deleteIfExists(temporary);
    }
    if (done) {
      return;
    }
    for (Path target : moved) {
      byte[] was = before.get(target);
      if (was == null) {
        Files.deleteIfExists(target);
      } else {
        Files.write(target, was);
      }
    }
    for (Path folder : folders) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException others) {
        // What somebody else put there meanwhile stays.
      }
    }
  }
}
