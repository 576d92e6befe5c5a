package dev.rowan.runtime.data;

import jakarta.data.exceptions.DataException;
import java.sql.SQLException;

/**
 * The transaction lost against another (a serialization failure or a deadlock): roll it back, and
 * do it again from its start.
 */
public final class RetryException extends DataException {
  private static final long serialVersionUID = 1;

  RetryException(String message, SQLException cause) {
    super(message, cause);
  }
}
