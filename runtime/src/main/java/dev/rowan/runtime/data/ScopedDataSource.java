package dev.rowan.runtime.data;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source whose transactions are of one tenant and one user each, for programs that run their
 * own SQL on it, such as Hibernate.
 *
 * <pre>{@code
 * properties.put("hibernate.connection.datasource",
 *     ScopedDataSource.of(pool).forTenant(CURRENT_TENANT::get).byUser(CURRENT_USER::get));
 * }</pre>
 *
 * <p>Both are set before the first statement of each transaction. A statement outside any sees no
 * rows of tables with {@code @TenantId}, and is nobody's. Entities of two tenants must not share a
 * second level cache: that knows no policies.
 */
public final class ScopedDataSource implements DataSource {
  private final DataSource source;
  private final TransactionSettings settings;

  private ScopedDataSource(DataSource source, TransactionSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  /** Returns the data source of nobody yet; its connections come from this one, best a pool. */
  public static ScopedDataSource of(DataSource source) {
    return new ScopedDataSource(source, new TransactionSettings(List.of()));
  }

  /**
   * Returns the same of a tenant.
   *
   * @param tenant says whose rows are meant when a transaction begins; where it returns null there
   *     are none
   */
  public ScopedDataSource forTenant(Supplier<?> tenant) {
    return new ScopedDataSource(source, settings.with(TransactionSetting.tenant(tenant)));
  }

  /**
   * Returns the same of a user.
   *
   * @param user says who writes when a transaction begins; where it returns null it is nobody
   */
  public ScopedDataSource byUser(Supplier<?> user) {
    return new ScopedDataSource(source, settings.with(TransactionSetting.user(user)));
  }

  @Override
  public Connection getConnection() throws SQLException {
    return SettingConnection.of(source.getConnection(), settings);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return SettingConnection.of(source.getConnection(user, password), settings);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    source.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(ScopedDataSource.class.getPackageName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || source.isWrapperFor(type);
  }
}
