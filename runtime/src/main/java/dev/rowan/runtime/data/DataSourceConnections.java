package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection of a data source for each statement.
 *
 * @param dataSource where they come from
 * @param managed whether a transaction manager stands behind it
 * @param tables the tables of the repositories on them
 */
record DataSourceConnections(DataSource dataSource, boolean managed, RecordTables tables)
    implements Connections {
  @Override
  public Connection acquire() throws SQLException {
    Connection connection = dataSource.getConnection();
    if (!managed && !connection.getAutoCommit()) {
      connection.close();
      throw new IllegalStateException(
          "the data source hands out connections with autocommit off: what a statement writes would"
              + " be lost\n"
              + "  switch autocommit on in the pool, or use Connections.managed(dataSource) where a"
              + " transaction manager commits");
    }
    return connection;
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.close();
  }
}
