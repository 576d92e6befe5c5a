package dev.rowan.benchmark.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The PostgreSQL that all forks of a run use.
 *
 * <p>It does not wait for the disk: what is left is what a client can cost.
 */
public final class BenchmarkServer implements AutoCloseable {
  /** The database with few products. */
  static final String FEW = "few";

  /** The database with a million products. */
  static final String MILLION = "million";

  /** Where the forks find its address. */
  private static final String PORT = "rowan.benchmark.port";

  private static final String SCHEMA = "META-INF/rowan/schema.sql";

  private final EmbeddedPostgres server;

  private BenchmarkServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts and fills it. */
  public static BenchmarkServer start() throws IOException, SQLException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("autovacuum", "off")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start();
    BenchmarkServer server = new BenchmarkServer(postgres);
    server.create(FEW, 20_000);
    server.create(MILLION, 1_000_000);
    return server;
  }

  /** Returns what a fork's JVM must be told to find it. */
  public String jvmArgument() {
    return "-D" + PORT + "=" + server.getPort();
  }

  /** Returns the address of one of its databases, in a fork. */
  static String url(String database) {
    return "jdbc:postgresql://localhost:"
        + Integer.getInteger(PORT)
        + "/"
        + database
        + "?user=postgres";
  }

  private void create(String database, int products) throws SQLException, IOException {
    execute("postgres", "CREATE DATABASE " + database);
    execute(database, schema());
    execute(
        database,
        """
        INSERT INTO categories (name, place)
          SELECT 'Category ' || n, n FROM generate_series(1, 100) n;
        INSERT INTO products (id, category_id, sku, name, description, price)
          SELECT md5(n::text)::uuid, n %% 100 + 1,
            'A' || chr(65 + n / 260000) || chr(65 + n / 10000 %% 26) || to_char(n %% 10000, '"-"FM0000'),
            'Product ' || md5(n::text),
            CASE WHEN n %% 2 = 0 THEN 'Something that is described in a sentence or two' END,
            n %% 1000 + 0.99
          FROM generate_series(1, %d) n;
        """
            .formatted(products));
    execute(database, "VACUUM ANALYZE");
  }

  private void execute(String database, String sql) throws SQLException {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Returns the shop's schema. */
  private static String schema() throws IOException {
    try (InputStream in = BenchmarkServer.class.getClassLoader().getResourceAsStream(SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
