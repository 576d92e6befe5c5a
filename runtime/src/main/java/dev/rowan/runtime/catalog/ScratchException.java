package dev.rowan.runtime.catalog;

import java.sql.SQLException;

/**
 * A copy of a schema cannot be built: the user may not, the server lacks something that the schema
 * needs, or no server would take it. The message names the statement.
 */
public final class ScratchException extends SQLException {
  private static final long serialVersionUID = 1L;

  ScratchException(Exception cause) {
    super(cause.getMessage(), cause instanceof SQLException sql ? sql.getSQLState() : null, cause);
  }
}
