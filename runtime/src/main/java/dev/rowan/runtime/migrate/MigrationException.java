package dev.rowan.runtime.migrate;

import dev.rowan.schema.lint.Finding;
import org.jspecify.annotations.Nullable;

/** Says why versions could not be applied or taken back, and what to do. */
public final class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  MigrationException(String code, String message, String remedy, @Nullable Throwable cause) {
    super(code + " " + message + "\n  " + remedy, cause);
    finding = Finding.error(code, null, message, remedy);
  }

  /** Returns code, message and remedy. */
  public Finding finding() {
    return finding;
  }
}
