package dev.rowan.annotation;

/** What a foreign key does to the referencing row when the referenced row changes or goes. */
public enum ReferentialAction {
  /** Refuse it, at the end of the statement or, if deferred, of the transaction. */
  NO_ACTION,
  /** Refuse it at once. */
  RESTRICT,
  /** Delete or change the referencing row too. */
  CASCADE,
  /** Set the referencing columns to null. */
  SET_NULL,
  /** Set the referencing columns to their defaults. */
  SET_DEFAULT
}
