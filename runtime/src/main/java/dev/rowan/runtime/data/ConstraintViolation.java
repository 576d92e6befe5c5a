package dev.rowan.runtime.data;

/** What all exceptions for a broken constraint have in common. */
public sealed interface ConstraintViolation
    permits UniqueViolationException,
        ForeignKeyViolationException,
        CheckViolationException,
        NotNullViolationException,
        ExclusionViolationException,
        PolicyViolationException {
  /** Returns the constraint, table and components. */
  Violation violation();

  /** Returns the message for people. */
  String getMessage();
}
