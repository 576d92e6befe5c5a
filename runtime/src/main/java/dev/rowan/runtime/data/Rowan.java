package dev.rowan.runtime.data;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The way into a database: repositories, and transactions around them.
 *
 * <pre>{@code
 * try (var rowan = Rowan.connect(dataSource)) {
 *   OrderRepository orders = rowan.repository(OrderRepository.class);
 *   Order saved = rowan.transaction(() -> {
 *     stock.update(taken);
 *     return orders.insert(order);
 *   });
 * }
 * }</pre>
 *
 * <p>It may be shared by any number of threads. A transaction belongs to the thread that began it.
 */
public final class Rowan implements AutoCloseable {
  private final Transactions transactions;
  private final ConcurrentMap<Class<?>, Object> repositories = new ConcurrentHashMap<>();
  private volatile boolean closed;

  private Rowan(Connections connections) {
    this.transactions = new Transactions(connections);
  }

  /** Returns the way into the database behind a data source, best a pool such as HikariCP. */
  public static Rowan connect(DataSource dataSource) {
    return connect(Connections.of(Objects.requireNonNull(dataSource, "dataSource")));
  }

  /**
   * Returns the way into the database behind a data source, for records that this validator checks
   * before they are written; {@link RecordValidator#NONE} leaves that to the database.
   */
  public static Rowan connect(DataSource dataSource, RecordValidator validator) {
    Objects.requireNonNull(dataSource, "dataSource");
    return connect(
        Connections.of(dataSource).validatedBy(Objects.requireNonNull(validator, "validator")));
  }

  /**
   * Returns the way into the rows of one tenant at a time, as {@code @TenantId} marks them.
   *
   * @param tenant says whose rows are meant: see {@link Connections#forTenant}
   */
  public static Rowan connect(DataSource dataSource, Supplier<?> tenant) {
    Objects.requireNonNull(dataSource, "dataSource");
    return connect(Connections.of(dataSource).forTenant(Objects.requireNonNull(tenant, "tenant")));
  }

  /**
   * Returns the way into the database behind connections, which may be of a tenant and a user, and
   * have a validator of their own.
   *
   * <pre>{@code
   * Rowan.connect(
   *     Connections.of(pool)
   *         .forTenant(CURRENT_TENANT::get)
   *         .byUser(CURRENT_USER::get)
   *         .validatedBy(BeanValidation.of(validator)));
   * }</pre>
   *
   * <p>A transaction is of one tenant and one user: those that there are when it begins.
   */
  public static Rowan connect(Connections connections) {
    return new Rowan(Objects.requireNonNull(connections, "connections"));
  }

  /**
   * Returns the repository of this interface: its generated class, {@code OrderRepository_} for
   * {@code OrderRepository}.
   */
  public <R> R repository(Class<R> type) {
    checkOpen();
    return type.cast(
        repositories.computeIfAbsent(type, one -> GeneratedRepository.of(one, transactions)));
  }

  /** Returns the connections to give to a generated repository's constructor. */
  public Connections connections() {
    checkOpen();
    return transactions;
  }

  /** Work that returns something. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object, E extends Exception> {
    /** Does it. */
    T run() throws E;
  }

  /** Work that returns nothing. */
  @FunctionalInterface
  public interface Task<E extends Exception> {
    /** Does it. */
    void run() throws E;
  }

  /**
   * Does work in one transaction: it commits where the work ends, and rolls back where it throws.
   */
  public <T extends @Nullable Object, E extends Exception> T transaction(Work<T, E> work) throws E {
    checkOpen();
    return transactions.run(null, work);
  }

  /** Does work in one transaction of this isolation. */
  public <T extends @Nullable Object, E extends Exception> T transaction(
      Isolation isolation, Work<T, E> work) throws E {
    checkOpen();
    return transactions.run(isolation, work);
  }

  /** Does a task in one transaction. */
  public <E extends Exception> void transaction(Task<E> task) throws E {
    checkOpen();
    transactions.run(null, asWork(task));
  }

  /** Does a task in one transaction of this isolation. */
  public <E extends Exception> void transaction(Isolation isolation, Task<E> task) throws E {
    checkOpen();
    transactions.run(isolation, asWork(task));
  }

  /** Ends it: nothing can be asked of it any more. The data source stays its owner's. */
  @Override
  public void close() {
    closed = true;
  }

  private static <E extends Exception> Work<Boolean, E> asWork(Task<E> task) {
    return () -> {
      task.run();
      return true;
    };
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this Rowan is closed");
    }
  }
}
