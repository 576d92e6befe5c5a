package dev.rowan.runtime.test;

import javax.sql.DataSource;

/**
 * A database of the test server.
 *
 * @param name its name
 * @param dataSource opens connections to it, a new one each time
 */
public record TestDatabase(String name, DataSource dataSource) implements AutoCloseable {
  /** Returns its JDBC address, with the user. */
  public String url() {
    return "jdbc:postgresql://localhost:" + TestServer.port() + "/" + name + "?user=postgres";
  }

  /** Drops it, whoever is still connected. */
  @Override
  public void close() {
    TestServer.drop(this);
  }
}
