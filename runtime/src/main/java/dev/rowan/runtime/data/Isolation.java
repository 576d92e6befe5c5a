package dev.rowan.runtime.data;

/** How far a transaction is kept apart from others that run at the same time. */
public enum Isolation {
  /** Each statement sees what was committed before it began; PostgreSQL's default. */
  READ_COMMITTED("READ COMMITTED"),
  /** All statements see what was committed before the first one. */
  REPEATABLE_READ("REPEATABLE READ"),
  /** As if transactions ran one after another; any may end in a {@link RetryException}. */
  SERIALIZABLE("SERIALIZABLE");

  private final String sql;

  Isolation(String sql) {
    this.sql = sql;
  }

  String statement() {
    return "SET TRANSACTION ISOLATION LEVEL " + sql;
  }
}
