package dev.rowan.schema.lint;

/** How grave a finding is. */
public enum Severity {
  /** Worth knowing; nothing needs to be done. */
  INFO,
  /** Works, but has a price that one should know before it is paid. */
  WARNING,
  /** Must not go on. */
  ERROR
}
