package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Somewhere to build a schema, only to read back what PostgreSQL makes of it.
 *
 * <p>PostgreSQL rewrites what it stores ({@code total >= 0} comes back as {@code (total >=
 * (0)::numeric)}): a schema as somebody wrote it and one read from a catalog can only be compared
 * after the first has been through a scratch copy.
 */
@FunctionalInterface
public interface Scratch {
  /**
   * Returns the schema in stored form.
   *
   * @throws ScratchException if PostgreSQL does not take it; the message names the statement
   * @throws SQLException if the server cannot be reached
   */
  Schema stored(Schema schema) throws SQLException;

  /**
   * Returns a scratch inside one transaction of this connection, always rolled back. What the
   * database holds steps aside meanwhile, no table of it is locked.
   */
  static Scratch within(Connection connection) {
    return new TransactionScratch(connection);
  }

  /** Returns a scratch that makes a new database each time, on the server of this JDBC address. */
  static Scratch onServer(String url) {
    return new DatabaseScratch(() -> url);
  }

  /** Returns a scratch on a server inside this JVM, started when it is first needed. */
  static Scratch embedded() {
    return new DatabaseScratch(EmbeddedServer::url);
  }
}
