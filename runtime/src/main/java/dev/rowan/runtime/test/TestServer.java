package dev.rowan.runtime.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of this JVM: started when it is first asked for, stopped with the JVM.
 *
 * <p>It forgets everything in a crash, which makes it fast.
 */
public final class TestServer {
  private static final Map<String, String> SPEED =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "max_connections", "200");

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<Object, String> TEMPLATES = new ConcurrentHashMap<>();

  private TestServer() {}

  /** Fills a new database. */
  @FunctionalInterface
  public interface Setup {
    /** Fills it. */
    void fill(DataSource database) throws SQLException, IOException;
  }

  /** Starts the server at the first use of this class alone. */
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
      SPEED.forEach(builder::setServerConfig);
      try {
        return builder.start();
      } catch (IOException e) {
        throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
      }
    }
  }

  /** Returns a new, empty database. */
  public static TestDatabase empty() {
    return create("template0");
  }

  /**
   * Returns a copy of the database that {@code setup} fills; databases with equal keys are filled
   * once.
   */
  public static TestDatabase copyOf(Object key, Setup setup) {
    return create(TEMPLATES.computeIfAbsent(key, unknown -> template(setup)));
  }

  private static String template(Setup setup) {
    TestDatabase database = empty();
    try {
      setup.fill(database.dataSource());
    } catch (SQLException e) {
      throw new IllegalStateException("the schema cannot be made: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return database.name();
  }

  private static TestDatabase create(String template) {
    String name = "test" + NUMBER.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    return new TestDatabase(name, dataSource(name));
  }

  static void drop(TestDatabase database) {
    execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
  }

  static int port() {
    return Running.SERVER.getPort();
  }

  private static void execute(String sql) {
    try (Connection connection = dataSource("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static DataSource dataSource(String database) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setServerNames(new String[] {"localhost"});
    dataSource.setPortNumbers(new int[] {port()});
    dataSource.setDatabaseName(database);
    dataSource.setUser("postgres");
    return dataSource;
  }
}
