package dev.rowan.annotation;

/** When a constraint is checked. */
public enum Deferrable {
  /** Always at once. */
  NOT_DEFERRABLE,
  /** At once, unless a transaction asks for its end: {@code DEFERRABLE INITIALLY IMMEDIATE}. */
  INITIALLY_IMMEDIATE,
  /** At the end of the transaction: {@code DEFERRABLE INITIALLY DEFERRED}. */
  INITIALLY_DEFERRED
}
