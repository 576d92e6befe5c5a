package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Connections of a tenant, a user or both: each statement runs in a transaction that is theirs.
 *
 * <p>Where none is under way there is one for the statement alone, which {@link #release} commits.
 */
final class SettingConnections implements Connections {
  private static final String IN_FAILED_TRANSACTION = "25P02";

  private final Connections source;
  private final TransactionSettings settings;

  /** What is in a transaction that was begun here. */
  private final Set<Connection> begun =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  private SettingConnections(Connections source, TransactionSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  static Connections of(Connections source, TransactionSetting setting) {
    return new SettingConnections(source, new TransactionSettings(List.of(setting)));
  }

  @Override
  public Connections forTenant(Supplier<?> tenant) {
    return new SettingConnections(source, settings.with(TransactionSetting.tenant(tenant)));
  }

  @Override
  public Connections byUser(Supplier<?> user) {
    return new SettingConnections(source, settings.with(TransactionSetting.user(user)));
  }

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = source.acquire();
    try {
      if (connection.getAutoCommit()) {
        connection.setAutoCommit(false);
        begun.add(connection);
      }
      settings.set(connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      abandon(connection);
      throw e;
    }
  }

  @Override
  public void release(Connection connection) throws SQLException {
    try {
      // Whoever has taken it for a transaction of his own has ended that.
      if (begun.remove(connection) && !connection.getAutoCommit()) {
        commit(connection);
      }
    } finally {
      source.release(connection);
    }
  }

  @Override
  public RecordTables tables() {
    return source.tables();
  }

  @Override
  public RecordValidator validator() {
    return source.validator();
  }

  /** The statement that failed says why by itself: here is only undone what it began. */
  private static void commit(Connection connection) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      if (!IN_FAILED_TRANSACTION.equals(e.getSQLState())) {
        throw e;
      }
    } finally {
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void abandon(Connection connection) throws SQLException {
    try {
      if (begun.remove(connection) && !connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } finally {
      source.abandon(connection);
    }
  }
}
