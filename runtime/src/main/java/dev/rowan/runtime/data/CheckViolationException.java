package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;

/**
 * A value does not satisfy a CHECK of its table or domain, is too large for its column's type, or
 * is what a validator refuses before it is written; then there is no cause.
 */
public final class CheckViolationException extends DataException implements ConstraintViolation {
  private static final long serialVersionUID = 1;

  private final transient Violation violation;

  CheckViolationException(String message, Violation violation, SQLException cause) {
    super(message, cause);
    this.violation = violation;
  }

  CheckViolationException(String message, Violation violation) {
    super(message);
    this.violation = violation;
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
