package dev.rowan.runtime.data;

import java.sql.Connection;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * The connection of a Hibernate session: the repository works in the session's transaction.
 *
 * <pre>{@code
 * sessionFactory.inTransaction(session -> {
 *   session.persist(customer);
 *   new OrderRepository_(HibernateConnections.of(session)).insert(order);
 * });
 * }</pre>
 *
 * <p>What the session still holds back is flushed before each statement, as before a query of its
 * own. An entity that the session has loaded already does not see what a repository then writes:
 * refresh it.
 */
public final class HibernateConnections implements Connections {
  private final SharedSessionContractImplementor session;

  private HibernateConnections(SharedSessionContractImplementor session) {
    this.session = session;
  }

  /** Returns the connection of a session. */
  public static Connections of(Session session) {
    return new HibernateConnections(session.unwrap(SharedSessionContractImplementor.class));
  }

  /** Returns the connection of a stateless session. */
  public static Connections of(StatelessSession session) {
    return new HibernateConnections((SharedSessionContractImplementor) session);
  }

  @Override
  public Connection acquire() {
    if (!session.isTransactionInProgress()) {
      throw new IllegalStateException(
          "the Hibernate session has no transaction under way: begin one before the repository is"
              + " used");
    }
    FlushMode flushing = session.getHibernateFlushMode();
    if (flushing == FlushMode.AUTO || flushing == FlushMode.ALWAYS) {
      session.flush();
    }
    return session.doReturningWork(connection -> connection);
  }

  @Override
  public void release(Connection connection) {}
}
