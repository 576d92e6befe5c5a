package dev.rowan.runtime.data;

import dev.rowan.schema.ddl.Sql;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What policies, defaults and triggers read of the program: {@code app.tenant}, {@code
 * app.user_id}.
 *
 * @param name its name in {@code current_setting}
 * @param what what it is, for messages
 * @param current says it at the moment; null where there is none
 */
record TransactionSetting(String name, String what, Supplier<?> current) {
  /** Whose rows the policies of {@code @TenantId} let through; those of nobody, who has none. */
  static TransactionSetting tenant(Supplier<?> current) {
    return new TransactionSetting("app.tenant", "tenant", current);
  }

  /** Who is said to write by {@code @CreatedBy} and {@code @UpdatedBy}. */
  static TransactionSetting user(Supplier<?> current) {
    return new TransactionSetting("app.user_id", "user", current);
  }

  /**
   * Returns what sets it for the transaction under way.
   *
   * <p>By {@code SET LOCAL}: it takes no snapshot, so that an isolation can still be chosen, and
   * Citus sends it to its workers, which it does not do with {@code set_config}.
   */
  String sql() {
    return "SET LOCAL " + name + " = " + Sql.literal(id(current.get()));
  }

  private String id(@Nullable Object given) {
    String id = given == null ? "" : given.toString();
    if (id.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("the id of a " + what + " holds no character 0");
    }
    return id;
  }
}
