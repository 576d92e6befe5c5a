package dev.rowan.runtime.cli;

import dev.rowan.runtime.catalog.CatalogReader;
import dev.rowan.runtime.catalog.ScratchDatabase;
import dev.rowan.runtime.migrate.MigrationException;
import dev.rowan.runtime.migrate.MigrationState;
import dev.rowan.runtime.migrate.MigrationState.State;
import dev.rowan.runtime.migrate.Migrations;
import dev.rowan.schema.Schema;
import dev.rowan.schema.folder.MigrationFolder;
import dev.rowan.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What a live database should be by now: the snapshot, or while migrations are pending what those
 * before them make of an empty database.
 *
 * @param schema the schema
 * @param version the version that it is of, or {@code ""}
 * @param pending the migrations that lead on from there to the snapshot
 */
record Expected(Schema schema, String version, List<MigrationState> pending) {
  private static final Set<State> DONE = Set.of(State.APPLIED, State.BASELINE, State.MISSING);

  Expected {
    pending = List.copyOf(pending);
  }

  /**
   * Finds out what is expected.
   *
   * @param snapshot what all migrations lead to
   * @param folder the migrations; where there are none, or the database knows of none, the snapshot
   *     is all
   * @param server the JDBC URL of a server on which applied migrations can be run once more
   */
  static Expected of(Snapshot snapshot, Path folder, DataSource database, Supplier<String> server)
      throws SQLException, IOException {
    Expected all = new Expected(snapshot.schema(), snapshot.version(), List.of());
    if (!hasScripts(folder)) {
      return all;
    }
    List<MigrationState> versions = at(database, folder).status().versions();
    List<MigrationState> done =
        versions.stream().filter(version -> DONE.contains(version.state())).toList();
    List<MigrationState> pending =
        versions.stream().filter(version -> !DONE.contains(version.state())).toList();
    if (done.isEmpty() || pending.isEmpty()) {
      return all;
    }
    String last = done.get(done.size() - 1).version();
    return new Expected(replayed(done, folder, server.get()), last, pending);
  }

  private static boolean hasScripts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(MigrationFolder::isMigration);
    }
  }

  private static Migrations at(DataSource database, Path folder) {
    return Migrations.of(database).at("filesystem:" + folder.toAbsolutePath()).load();
  }

  private static Schema replayed(List<MigrationState> done, Path folder, String server)
      throws SQLException, IOException {
    for (MigrationState version : done) {
      if (version.state() == State.MISSING) {
        throw Failure.database(
            "V"
                + version.version()
                + " is applied and its file is gone: what is pending cannot be"
                + " told from drift",
            "bring " + version.script() + " back, or apply what is pending first",
            null);
      }
    }
    Path copy = Files.createTempDirectory("rowan-applied");
    try (ScratchDatabase scratch = ScratchDatabase.create(server)) {
      for (MigrationState version : done) {
        copy(folder, copy, version.script());
      }
      at(scratch.dataSource(), copy).migrate();
      try (Connection connection = scratch.connect()) {
        return CatalogReader.read(connection);
      }
    } catch (MigrationException e) {
      throw Failure.database(
          "the applied migrations cannot be run on an empty database, to tell drift from what is"
              + " pending: "
              + Failures.oneLine(e),
          "--scratch URL of a server that has the roles and extensions that they need, or apply"
              + " what is pending first",
          e);
    } finally {
      Trees.delete(copy);
    }
  }

  private static void copy(Path folder, Path copy, String script) throws IOException {
    Files.copy(folder.resolve(script), copy.resolve(script));
    Path settings = folder.resolve(script + ".conf");
    if (Files.exists(settings)) {
      Files.copy(settings, copy.resolve(script + ".conf"));
    }
  }
}
