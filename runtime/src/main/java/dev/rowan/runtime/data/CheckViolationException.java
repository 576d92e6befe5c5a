package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Returns that of a value which its column cannot hold.
   *
   * @param table the table's name, without its schema
   * @param demand what the value must be
   */
  static CheckViolationException of(
      String table,
      String column,
      String component,
      String demand,
      Object value,
      @Nullable SQLException cause) {
    String message =
        "%s.%s must %s — %s was %s"
            .formatted(table, column, demand, component, WrittenValues.show(value));
    Violation violation = new Violation(column, table, List.of(component), demand);
    return cause == null
        ? new CheckViolationException(message, violation)
        : new CheckViolationException(message, violation, cause);
  }

  @Override
  public Violation violation() {
    return violation;
  }
}
