package dev.rowan.runtime.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A PostgreSQL of each version that Rowan knows: started when first asked for, one in a JVM. */
public final class Servers {
  private static final int OLDEST = 14;
  private static final int NEWEST = 18;
  private static final Map<Integer, String> URLS = new ConcurrentHashMap<>();

  private Servers() {}

  /** Returns the versions. */
  public static IntStream versions() {
    return IntStream.rangeClosed(OLDEST, NEWEST);
  }

  /** Returns the JDBC address of a server of this major version, with the user. */
  public static String url(int version) {
    return version == NEWEST
        ? EmbeddedServer.url()
        : URLS.computeIfAbsent(version, older -> start(older).getJdbcUrl("postgres", "postgres"));
  }

  private static EmbeddedPostgres start(int version) {
    try {
      return EmbeddedPostgres.builder()
          .setPgBinaryResolver((system, machine) -> binary(version))
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .setServerConfig("synchronous_commit", "off")
          .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
          .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL " + version + " does not start", e);
    }
  }

  /** The build has put the binaries of this machine's platform there. */
  private static InputStream binary(int version) throws IOException {
    try (ZipFile jar =
        new ZipFile(Path.of("target/postgres/postgres-" + version + ".jar").toFile())) {
      ZipEntry entry =
          jar.stream()
              .filter(candidate -> candidate.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow();
      try (InputStream packed = jar.getInputStream(entry)) {
        return new java.io.ByteArrayInputStream(packed.readAllBytes());
      }
    }
  }
}
