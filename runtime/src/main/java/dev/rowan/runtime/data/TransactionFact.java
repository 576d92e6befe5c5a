package dev.rowan.runtime.data;

/** What a transaction knows, and columns of audit and tenancy hold. */
public enum TransactionFact {
  /** When it began, by the clock of the database. */
  TIME,
  /** Who writes: {@code app.user_id}. */
  USER,
  /** Whose rows it sees: {@code app.tenant}. */
  TENANT
}
