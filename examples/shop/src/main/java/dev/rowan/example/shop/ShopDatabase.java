package dev.rowan.example.shop;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A PostgreSQL of the program's own, and a pool of connections to it. */
final class ShopDatabase implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final HikariDataSource pool;

  private ShopDatabase(EmbeddedPostgres server, HikariDataSource pool) {
    this.server = server;
    this.pool = pool;
  }

  /** Unpacks a server into the folder for temporary files, once for each user, and starts it. */
  static ShopDatabase start() throws IOException {
    Path binaries =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "rowan-postgres-" + System.getProperty("user.name"));
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries.toFile())
            .setOutputRedirector(Redirect.DISCARD)
            .setErrorRedirector(Redirect.DISCARD)
            .start();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setMaximumPoolSize(10);
    return new ShopDatabase(server, new HikariDataSource(config));
  }

  DataSource dataSource() {
    return pool;
  }

  /** Returns what the server calls itself. */
  String version() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return connection.getMetaData().getDatabaseProductName()
          + " "
          + connection.getMetaData().getDatabaseProductVersion();
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    server.close();
  }
}
