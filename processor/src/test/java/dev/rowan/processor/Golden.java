package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what comes out; rewritten only if {@code ROWAN_WRITE_GOLDENS} is set. */
final class Golden {
  private Golden() {}

  /** Holds what came out against the file. */
  static void check(Path file, String actual) throws IOException {
    if (System.getenv("ROWAN_WRITE_GOLDENS") != null) {
      Files.writeString(file, actual);
    }
    assertThat(file).as("ROWAN_WRITE_GOLDENS=1 writes it").exists();
    assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
  }
}
