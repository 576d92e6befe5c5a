package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;

/** Another row excludes this one, such as an overlapping booking. */
public final class ExclusionViolationException extends DataException
    implements ConstraintViolation {
  private static final long serialVersionUID = 1;

  private final transient Violation violation;

  ExclusionViolationException(String message, Violation violation, SQLException cause) {
    super(message, cause);
    this.violation = violation;
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
