package dev.rowan.processor.emit;

import dev.rowan.schema.script.NextVersion;
import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The committed folder of migrations, their undo scripts and the snapshot. */
public final class MigrationsFolder {
  private final Path folder;

  /** Returns the folder at this path, which need not exist yet. */
  public MigrationsFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns what the migrations so far lead to.
   *
   * @throws dev.rowan.schema.snapshot.SnapshotFormatException if the snapshot is no snapshot
   */
  public Snapshot read() throws IOException {
    Path snapshot = folder.resolve(NextVersion.SNAPSHOT);
    return Files.exists(snapshot) ? Snapshot.read(Files.readString(snapshot)) : Snapshot.EMPTY;
  }

  /**
   * Writes all files, or none of them if one cannot be written.
   *
   * <p>Each is written beside its place first; then all are moved, the snapshot last, so that a
   * crash between two moves leaves a folder whose next compile says what it lacks.
   *
   * @throws FileAlreadyExistsException if a migration of that name exists: none is ever overwritten
   */
  public void write(List<ScriptFile> files) throws IOException {
    Map<Path, Path> moves = new LinkedHashMap<>();
    List<Path> moved = new ArrayList<>();
    try {
      for (ScriptFile file : files) {
        Path target = folder.resolve(file.path());
        if (!file.path().equals(NextVersion.SNAPSHOT) && Files.exists(target)) {
          throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(parent(target));
        // Not createTempFile: that one is for its owner's eyes alone, and stays so when moved.
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        moves.put(beside, target);
        Files.writeString(beside, file.text(), StandardCharsets.UTF_8);
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(
            move.getKey(),
            move.getValue(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        moved.add(move.getValue());
      }
    } catch (IOException failure) {
      for (Path target : moved) {
        Files.deleteIfExists(target);
      }
      throw failure;
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** Returns the path as the user gave it. */
  @Override
  public String toString() {
    return folder.toString();
  }

  private Path parent(Path target) {
    Path parent = target.getParent();
    return parent == null ? folder : parent;
  }
}
