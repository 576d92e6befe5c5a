package dev.rowan.runtime.cli;

import dev.rowan.runtime.migrate.MigrationListener;
import dev.rowan.runtime.migrate.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The database and the folder that a command works with. */
final class Database {
  @Mixin private DatabaseUrl url = new DatabaseUrl();

  @Option(
      names = "--dir",
      required = true,
      paramLabel = "DIR",
      description = "The folder of migrations.")
  private Path folder = Path.of("");

  /** Begins what reads the folder and asks the database. */
  Migrations.Builder migrations(Output output) {
    PGSimpleDataSource source = url.source();
    if (!Files.isDirectory(folder)) {
      throw Failure.usage("there is no folder " + folder, "", null);
    }
    return Migrations.of(source)
        .at("filesystem:" + folder.toAbsolutePath())
        .listener(new Told(output));
  }

  /** Tells people each version as it is done. */
  private record Told(Output output) implements MigrationListener {
    @Override
    public void applied(String version, String description, Duration took) {
      output.line("  applied  V" + version + "  " + description + "  " + Output.seconds(took));
    }

    @Override
    public void undone(String version, String description, Duration took) {
      output.line("  undone   V" + version + "  " + description + "  " + Output.seconds(took));
    }

    @Override
    public void waiting(int attempt, Duration pause) {
      output.line("  waiting for a lock, try " + attempt + ", again in " + Output.seconds(pause));
    }
  }
}
