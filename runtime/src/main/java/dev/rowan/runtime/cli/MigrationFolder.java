package dev.rowan.runtime.cli;

import dev.rowan.schema.script.ScriptFile;
import dev.rowan.schema.script.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of migrations: its last version, and new files in it, each written whole or not at all.
 */
final class MigrationFolder {
  private static final Pattern SCRIPT = Pattern.compile("V(\\d{14})__.*\\.sql");

  private final Path folder;

  MigrationFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns the last version, or {@code ""} if there is none. */
  String lastVersion() throws IOException {
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

  void write(List<ScriptFile> files) throws IOException {
    for (ScriptFile file : files) {
      Path path = folder.resolve(file.path());
      Path parent = path.toAbsolutePath().getParent();
      Files.createDirectories(parent);
      Path temporary = Files.createTempFile(parent, ".rowan", ".tmp");
      try {
        Files.writeString(temporary, file.text());
        Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
