package dev.rowan.runtime.data;

import java.sql.Connection;

/**
 * The one connection of a caller who commits and closes it.
 *
 * @param connection that connection
 * @param tables the tables of the repositories on it
 */
record CallersConnection(Connection connection, RecordTables tables) implements Connections {
  @Override
  public Connection acquire() {
    return connection;
  }

  @Override
  public void release(Connection used) {}
}
