package dev.rowan.schema.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.schema.script.ScriptFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files are written, or none. */
class AllOrNoneTest {
  @TempDir private Path folder;

  private void write(String... paths) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (String path : paths) {
      texts.put(folder.resolve(path), "new " + path);
    }
    AllOrNone.write(texts);
  }

  @Test
  void filesAreWrittenIntoNewFoldersAndOverOthers() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    write("a", "b/c/d");
    assertThat(folder.resolve("a")).hasContent("new a");
    assertThat(folder.resolve("b/c/d")).hasContent("new b/c/d");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Test
  void whatWasThereIsThereAgainIfOneCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Files.createDirectories(folder.resolve("taken/by/folder"));
    assertThatThrownBy(() -> write("a", "b/c", "taken/by")).isInstanceOf(IOException.class);
    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(folder.resolve("b")).doesNotExist();
    assertThat(folder.resolve("taken")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void noMigrationIsEverOverwritten() throws IOException {
    MigrationFolder migrations = new MigrationFolder(folder.resolve("migration"));
    assertThat(migrations.lastVersion()).isEmpty();
    ScriptFile first = new ScriptFile("V20260101000000__a.sql", "one");
    migrations.write(List.of(new ScriptFile("schema.rowan", "rowan 1"), first));
    ScriptFile snapshot = new ScriptFile("schema.rowan", "rowan 2");
    assertThatThrownBy(() -> migrations.write(List.of(snapshot, first)))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.resolve("migration/schema.rowan")).hasContent("rowan 1");
    migrations.write(List.of(snapshot));
    assertThat(folder.resolve("migration/schema.rowan")).hasContent("rowan 2");
    assertThat(migrations.lastVersion()).isEqualTo("20260101000000");
  }
}
