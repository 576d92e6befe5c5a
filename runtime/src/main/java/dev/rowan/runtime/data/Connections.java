package dev.rowan.runtime.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Where a repository gets its connection from, statement by statement.
 *
 * <p>What is {@linkplain #acquire acquired} is {@linkplain #release released} exactly once, by the
 * same caller. Whether releasing closes the connection is up to the provider: a connection that
 * belongs to a transaction stays open until its owner ends it.
 *
 * <pre>{@code
 * var orders = new OrderRepository_(Connections.of(dataSource));
 * }</pre>
 */
public interface Connections {
  /** Returns a connection for one statement, or that of the transaction under way. */
  Connection acquire() throws SQLException;

  /** Takes back what {@link #acquire} gave. */
  void release(Connection connection) throws SQLException;

  /** Takes back what {@link #acquire} gave where only a part was done: that shall not stay. */
  default void abandon(Connection connection) throws SQLException {
    release(connection);
  }

  /** Returns what checks records before they are written. */
  default RecordValidator validator() {
    return RecordValidator.present();
  }

  /** Returns the tables of the repositories on these connections, which errors are explained by. */
  default RecordTables tables() {
    return new RecordTables();
  }

  /**
   * Returns the same connections for repositories whose records another validator checks, or none:
   * {@link RecordValidator#NONE}.
   */
  default Connections validatedBy(RecordValidator validator) {
    return new ValidatedConnections(this, validator);
  }

  /**
   * Returns the same connections, on which the policies of {@code @TenantId} let one tenant's rows
   * through.
   *
   * <p>The tenant is set in the transaction under way; where there is none a statement has one of
   * its own, which costs two more trips to the server.
   *
   * @param tenant says whose rows are meant when a statement begins, such as {@code
   *     CURRENT_TENANT::get} of a {@code ThreadLocal} that a filter sets; where it returns null
   *     there are none
   */
  default Connections forTenant(Supplier<?> tenant) {
    return SettingConnections.of(this, TransactionSetting.tenant(tenant));
  }

  /**
   * Returns the same connections, on which {@code @CreatedBy} and {@code @UpdatedBy} say who it is.
   *
   * <p>The user is set as the tenant is, and with it in one trip.
   *
   * @param user says who writes when a statement begins; where it returns null it is nobody
   */
  default Connections byUser(Supplier<?> user) {
    return SettingConnections.of(this, TransactionSetting.user(user));
  }

  /**
   * Returns connections of a data source: each statement runs by itself, in autocommit.
   *
   * <p>A data source that hands them out with autocommit off is refused, because what a statement
   * wrote would be rolled back unseen when its connection goes back.
   */
  static Connections of(DataSource dataSource) {
    return new DataSourceConnections(dataSource, false, new RecordTables());
  }

  /**
   * Returns connections of a data source that takes part in transactions that somebody else
   * commits, such as Spring's {@code TransactionAwareDataSourceProxy} or a JTA data source.
   */
  static Connections managed(DataSource dataSource) {
    return new DataSourceConnections(dataSource, true, new RecordTables());
  }

  /** Returns a connection whose caller commits and closes it. */
  static Connections of(Connection connection) {
    return new CallersConnection(connection, new RecordTables());
  }
}
