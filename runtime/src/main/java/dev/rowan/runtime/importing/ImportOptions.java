package dev.rowan.runtime.importing;

import dev.rowan.schema.script.Version;
import java.nio.file.Path;

/**
 * What an import is to make.
 *
 * @param packageName the package of the records
 * @param directory where the project will be: an argument file names its sources by their places
 * @param version the version that the database is at from then on
 */
public record ImportOptions(String packageName, Path directory, Version version) {
  public ImportOptions {
    directory = directory.toAbsolutePath().normalize();
  }
}
