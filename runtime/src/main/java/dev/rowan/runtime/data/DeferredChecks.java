package dev.rowan.runtime.data;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks;

/**
 * Has deferred constraints checked just before a transaction of Hibernate commits: what fails at
 * the commit itself Hibernate does not let anybody translate.
 *
 * <p>It costs a trip to the server for each transaction that wrote to their tables.
 */
final class DeferredChecks {
  /** The second is for what others write in the same transaction after this. */
  private static final String CHECK = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED";

  private final Set<SharedSessionContractImplementor> expecting =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** Expects them once at the end of the session's transaction. */
  void expect(SharedSessionContractImplementor session) {
    if (session.isTransactionInProgress() && expecting.add(session)) {
      TransactionCompletionCallbacks callbacks = session.getTransactionCompletionCallbacks();
      callbacks.registerCallback(DeferredChecks::check);
      callbacks.registerCallback((success, ended) -> expecting.remove(ended));
    }
  }

  private static void check(SharedSessionContractImplementor session) {
    session.doWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(CHECK);
          }
        });
  }
}
