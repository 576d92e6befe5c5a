package dev.rowan.runtime.cli;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** The database that a command works with. */
final class DatabaseUrl {
  @Option(
      names = "--url",
      required = true,
      paramLabel = "URL",
      description = "The JDBC URL of the database; user and password may be parameters of it.")
  private String url = "";

  /** Returns the database, which may not be there. */
  PGSimpleDataSource source() {
    return States.source(url);
  }

  /** Opens a connection to it. */
  Connection connect() throws SQLException {
    return source().getConnection();
  }
}
