package dev.rowan.schema.folder;

import dev.rowan.schema.script.NextVersion;
import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.script.Version;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The committed folder of migrations, their undo scripts and the snapshot. */
public final class MigrationFolder {
  private static final Pattern SCRIPT = Pattern.compile("V(\\d{14})__.*\\.sql");

  private final Path folder;

  /** Returns the folder at this path, which need not exist yet. */
  public MigrationFolder(Path folder) {
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

  /** Whether a file of the folder is a migration by its name, of Rowan's or another tool's. */
  public static boolean isMigration(String name) {
    return name.startsWith("V") && name.endsWith(".sql");
  }

  /** Returns the last version, or {@code ""} if there is none. */
  public String lastVersion() throws IOException {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> SCRIPT.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> name.group(1))
          .filter(Version::isVersion)
          .max(String::compareTo)
          .orElse("");
    }
  }

  /**
   * Writes all files, or none of them if one cannot be written; the snapshot last, so that a crash
   * between two of them leaves a folder whose next compile says what it lacks.
   *
   * @throws FileAlreadyExistsException if a migration of that name exists: none is ever overwritten
   */
  public void write(List<ScriptFile> files) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    String snapshot = null;
    for (ScriptFile file : files) {
      Path target = folder.resolve(file.path());
      if (file.path().equals(NextVersion.SNAPSHOT)) {
        snapshot = file.text();
      } else if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      } else {
        texts.put(target, file.text());
      }
    }
    if (snapshot != null) {
      texts.put(folder.resolve(NextVersion.SNAPSHOT), snapshot);
    }
    AllOrNone.write(texts);
  }

  /** Returns the path as the user gave it. */
  @Override
  public String toString() {
    return folder.toString();
  }
}
