package dev.rowan.schema.sql;

import java.io.Serial;

/** Leaves the parser where a statement breaks PostgreSQL's grammar; never leaves the package. */
final class SyntaxException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Location location;

  SyntaxException(String message, Location location) {
    super(message, null, false, false);
    this.location = location;
  }

  Location location() {
    return location;
  }
}
