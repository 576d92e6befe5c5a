package dev.rowan.runtime.catalog;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A PostgreSQL of each version that Rowan knows. */
public final class Servers {
  private static final int OLDEST = 14;
  private static final int NEWEST = 18;

  private Servers() {}

  /** Returns the versions. */
  public static IntStream versions() {
    return IntStream.rangeClosed(OLDEST, NEWEST);
  }

  /** Returns the JDBC address of a server of this major version, with the user. */
  public static String url(int version) {
    return version == NEWEST
        ? EmbeddedServer.url()
        // The build has put the binaries of this machine's platform there.
        : EmbeddedServer.url(Path.of("target/postgres/postgres-" + version + ".jar"));
  }
}
