package dev.rowan.schema;

/** When a constraint is checked. */
public enum Deferrability {
  NOT_DEFERRABLE,
  /** {@code DEFERRABLE INITIALLY IMMEDIATE}. */
  DEFERRABLE,
  /** {@code DEFERRABLE INITIALLY DEFERRED}. */
  INITIALLY_DEFERRED
}
