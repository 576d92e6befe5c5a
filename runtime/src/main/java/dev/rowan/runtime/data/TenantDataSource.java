package dev.rowan.runtime.data;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source whose transactions are of one tenant each, for programs that run their own SQL on
 * it, such as Hibernate.
 *
 * <pre>{@code
 * properties.put("hibernate.connection.datasource",
 *     TenantDataSource.of(pool, CURRENT_TENANT::get));
 * }</pre>
 *
 * <p>The tenant is set before the first statement of each transaction. A statement outside any sees
 * no rows of tables with {@code @TenantId}. Entities of two tenants must not share a second level
 * cache: that knows no policies.
 */
public final class TenantDataSource implements DataSource {
  private final DataSource source;
  private final Tenant tenant;

  private TenantDataSource(DataSource source, Tenant tenant) {
    this.source = source;
    this.tenant = tenant;
  }

  /**
   * Returns the data source of a tenant.
   *
   * @param source where connections come from, best a pool
   * @param tenant says whose rows are meant when a transaction begins; where it returns null there
   *     are none
   */
  public static DataSource of(DataSource source, Supplier<?> tenant) {
    return new TenantDataSource(source, new Tenant(tenant));
  }

  @Override
  public Connection getConnection() throws SQLException {
    return TenantConnection.of(source.getConnection(), tenant);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return TenantConnection.of(source.getConnection(user, password), tenant);
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
    return Logger.getLogger(TenantDataSource.class.getPackageName());
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
