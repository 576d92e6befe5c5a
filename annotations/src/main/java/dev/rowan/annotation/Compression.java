package dev.rowan.annotation;

/** How long values of a column are compressed. */
public enum Compression {
  /** As the server's {@code default_toast_compression} says. */
  DEFAULT,
  /** PostgreSQL's own. */
  PGLZ,
  /** LZ4: faster. */
  LZ4
}
