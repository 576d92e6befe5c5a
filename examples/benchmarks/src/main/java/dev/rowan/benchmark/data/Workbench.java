package dev.rowan.benchmark.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A side, a pool of one connection, and products to work with. */
@State(Scope.Benchmark)
public abstract class Workbench {
  private static final Logger LOGS = Logger.getLogger("");

  /** Who does it. */
  @Param({"jdbc", "repository"})
  public String side;

  private HikariDataSource pool;
  private Products products;

  /** Connects. */
  @Setup
  public void connect() {
    LOGS.setLevel(java.util.logging.Level.WARNING);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(BenchmarkServer.url(database()));
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    products = side.equals("jdbc") ? new JdbcProducts(pool) : new RepositoryProducts(pool);
    prepare();
  }

  /** Disconnects. */
  @TearDown
  public void disconnect() {
    pool.close();
  }

  /** Takes back what an iteration has written, so that all see the same table. */
  @TearDown(Level.Iteration)
  public void forget() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM products WHERE sku >= 'Z'");
      statement.execute("VACUUM products");
    }
  }

  /** Returns the database that is worked on. */
  abstract String database();

  /** Makes ready what the operations need besides. */
  void prepare() {}

  Products products() {
    return products;
  }
}
