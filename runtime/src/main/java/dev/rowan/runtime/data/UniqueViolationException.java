package dev.rowan.runtime.data;

import jakarta.data.exceptions.EntityExistsException;
import java.sql.SQLException;

/** Another row has this primary or unique key already. */
public final class UniqueViolationException extends EntityExistsException
    implements ConstraintViolation {
  private static final long serialVersionUID = 1;

  private final transient Violation violation;

  UniqueViolationException(String message, Violation violation, SQLException cause) {
    super(message, cause);
    this.violation = violation;
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
