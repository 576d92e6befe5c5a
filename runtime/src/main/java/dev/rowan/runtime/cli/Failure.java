package dev.rowan.runtime.cli;

import dev.rowan.schema.lint.Finding;
import org.jspecify.annotations.Nullable;

/** Ends a command with a finding instead of a stack trace. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;
  private final int exitCode;

  private Failure(Finding finding, int exitCode, @Nullable Throwable cause) {
    super(finding.message(), cause);
    this.finding = finding;
    this.exitCode = exitCode;
  }

  /** A file or state on the command line cannot be used. */
  static Failure usage(String message, String remedy, @Nullable Throwable cause) {
    return new Failure(Finding.error("ROWAN4101", null, message, remedy), ExitCodes.USAGE, cause);
  }

  /** A database does not do what it is asked. */
  static Failure database(String message, String remedy, @Nullable Throwable cause) {
    return new Failure(Finding.error("ROWAN4102", null, message, remedy), ExitCodes.FAILED, cause);
  }

  /** A file cannot be read or written. */
  static Failure file(String message, String remedy, @Nullable Throwable cause) {
    return new Failure(Finding.error("ROWAN4103", null, message, remedy), ExitCodes.FAILED, cause);
  }

  /** What was asked for could not be done, and whoever tried says why. */
  static Failure of(Finding finding, Throwable cause) {
    return new Failure(finding, ExitCodes.FAILED, cause);
  }

  Finding finding() {
    return finding;
  }

  int exitCode() {
    return exitCode;
  }
}
