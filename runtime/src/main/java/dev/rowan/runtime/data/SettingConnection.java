package dev.rowan.runtime.data;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets tenant and user before the first statement of each transaction of a connection. */
final class SettingConnection implements InvocationHandler {
  private static final Set<String> STATEMENTS =
      Set.of("createStatement", "prepareStatement", "prepareCall");

  /** What ends a transaction, or may take back what was set in it. */
  private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit");

  private final Connection connection;
  private final TransactionSettings settings;
  private boolean set;

  private SettingConnection(Connection connection, TransactionSettings settings) {
    this.connection = connection;
    this.settings = settings;
  }

  static Connection of(Connection connection, TransactionSettings settings) {
    return (Connection)
        Proxy.newProxyInstance(
            SettingConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new SettingConnection(connection, settings));
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    String name = method.getName();
    switch (name) {
      case "equals" -> {
        return arguments != null && proxy == arguments[0];
      }
      case "hashCode" -> {
        return System.identityHashCode(proxy);
      }
      default -> {
        if (STATEMENTS.contains(name)) {
          begin();
        }
        if (ENDS.contains(name)) {
          set = false;
        }
        return call(method, arguments);
      }
    }
  }

  private void begin() throws SQLException {
    if (!set && !connection.getAutoCommit()) {
      settings.set(connection);
      set = true;
    }
  }

  private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
