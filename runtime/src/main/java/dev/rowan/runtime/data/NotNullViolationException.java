package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;

/** A column that must have a value was given none. */
public final class NotNullViolationException extends DataException implements ConstraintViolation {
  private static final long serialVersionUID = 1;

  private final transient Violation violation;

  NotNullViolationException(String message, Violation violation, Throwable cause) {
    super(message, cause);
    this.violation = violation;
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
