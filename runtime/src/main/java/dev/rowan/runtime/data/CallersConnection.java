package dev.rowan.runtime.data;

import java.sql.Connection;

/**
 * The one connection of a caller who commits and closes it.
 *
 * @param connection that connection
 */
record CallersConnection(Connection connection) implements Connections {
  @Override
  public Connection acquire() {
    return connection;
  }

  @Override
  public void release(Connection used) {}
}
