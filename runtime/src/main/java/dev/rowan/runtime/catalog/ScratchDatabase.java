package dev.rowan.runtime.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * A new, empty database of a server, dropped when it is closed.
 *
 * <p>Those of {@link #connect} speak the simple protocol, so that one text may hold a whole script.
 */
public final class ScratchDatabase implements AutoCloseable {
  private final String url;
  private final String name;

  private ScratchDatabase(String url, String name) {
    this.url = url;
    this.name = name;
  }

  /** Makes one on the server of a JDBC address, whose user must be allowed to. */
  public static ScratchDatabase create(String url) throws SQLException {
    String name = "rowan_scratch_" + UUID.randomUUID().toString().replace("-", "");
    ScratchDatabase database = new ScratchDatabase(url, name);
    database.onServer("CREATE DATABASE " + name + " TEMPLATE template0");
    return database;
  }

  /** Opens a connection to it. */
  public Connection connect() throws SQLException {
    PGSimpleDataSource source = dataSource();
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return source.getConnection();
  }

  /** Returns it for what opens connections of its own, in the usual protocol. */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setDatabaseName(name);
    return source;
  }

  @Override
  public void close() throws SQLException {
    onServer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }

  private void onServer(String sql) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
