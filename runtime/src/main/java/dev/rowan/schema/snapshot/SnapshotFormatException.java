package dev.rowan.schema.snapshot;

/** Says where a text is no snapshot, and what to do about it. */
public final class SnapshotFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int line;

  SnapshotFormatException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /** Returns the number of the line, from 1. */
  public int line() {
    return line;
  }
}
