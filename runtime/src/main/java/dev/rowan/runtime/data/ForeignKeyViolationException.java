package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;

/** A reference names no row, or a row that is still referenced was to go. */
public final class ForeignKeyViolationException extends DataException
    implements ConstraintViolation {
  private static final long serialVersionUID = 1;

  private final transient Violation violation;

  ForeignKeyViolationException(String message, Violation violation, SQLException cause) {
    super(message, cause);
    this.violation = violation;
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
