package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections with a validator of their own.
 *
 * @param source where they come from
 * @param validator what checks records before they are written
 */
record ValidatedConnections(Connections source, RecordValidator validator) implements Connections {
  @Override
  public Connection acquire() throws SQLException {
    return source.acquire();
  }

  @Override
  public RecordTables tables() {
    return source.tables();
  }

  @Override
  public void release(Connection connection) throws SQLException {
    source.release(connection);
  }

  @Override
  public void abandon(Connection connection) throws SQLException {
    source.abandon(connection);
  }
}
