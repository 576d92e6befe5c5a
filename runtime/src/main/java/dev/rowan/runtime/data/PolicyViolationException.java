package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;

/** Row level security does not let the row be written, such as one of another tenant. */
public final class PolicyViolationException extends DataException implements ConstraintViolation {
  private static final long serialVersionUID = 1;

  private final transient Violation violation;

  PolicyViolationException(String message, Violation violation, SQLException cause) {
    super(message, cause);
    this.violation = violation;
  }

  PolicyViolationException(String message, Violation violation) {
    super(message);
    this.violation = violation;
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
