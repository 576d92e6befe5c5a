package dev.rowan.runtime.data;

import dev.rowan.schema.ddl.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows the policies of {@code @TenantId} let through: {@code app.tenant}.
 *
 * <p>It is set for one transaction only, so that a pooled connection takes nothing of it along.
 *
 * @param current says who it is at the moment; null where it is nobody, who has no rows
 */
record Tenant(Supplier<?> current) {
  /**
   * Sets it for the transaction under way.
   *
   * <p>By {@code SET LOCAL}: it takes no snapshot, so that an isolation can still be chosen, and
   * Citus sends it to its workers, which it does not do with {@code set_config}.
   */
  void set(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL app.tenant = " + Sql.literal(id(current.get())));
    }
  }

  private static String id(@Nullable Object tenant) {
    String id = tenant == null ? "" : tenant.toString();
    if (id.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("the id of a tenant holds no character 0");
    }
    return id;
  }
}
