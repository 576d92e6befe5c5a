package dev.rowan.runtime.data;

import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/**
 * What the transaction of a Hibernate session knows; it is asked once for each transaction.
 *
 * @param now when it began
 * @param localNow the same in the time zone of the session
 * @param user who writes, or null
 * @param tenant whose rows it sees, or null
 */
record TransactionFacts(
    OffsetDateTime now, LocalDateTime localNow, @Nullable String user, @Nullable String tenant) {
  private static final String QUERY =
      "SELECT now(), localtimestamp, nullif(current_setting('app.user_id', true), ''),"
          + " nullif(current_setting('app.tenant', true), '')";

  private static final Map<SharedSessionContractImplementor, TransactionFacts> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  static TransactionFacts of(SharedSessionContractImplementor session) {
    if (!session.isTransactionInProgress()) {
      return session.doReturningWork(TransactionFacts::read);
    }
    TransactionFacts known = KNOWN.get(session);
    if (known == null) {
      known = session.doReturningWork(TransactionFacts::read);
      KNOWN.put(session, known);
      session
          .getTransactionCoordinator()
          .getLocalSynchronizations()
          .registerSynchronization(new Forget(session));
    }
    return known;
  }

  private static TransactionFacts read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      return new TransactionFacts(
          row.getObject(1, OffsetDateTime.class),
          row.getObject(2, LocalDateTime.class),
          row.getString(3),
          row.getString(4));
    }
  }

  /** The next transaction of a session knows other things. */
  private record Forget(SharedSessionContractImplementor session) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      KNOWN.remove(session);
    }
  }
}
