package dev.rowan.annotation;

/** How the values of a column are kept when a row grows too long (TOAST). */
public enum Storage {
  /** As its type says. */
  DEFAULT,
  /** In the row, as they are; the only one of types of fixed length. */
  PLAIN,
  /** In the row, compressed; outside of it as the last resort. */
  MAIN,
  /** Outside of the row, as they are: substrings are read fast. */
  EXTERNAL,
  /** Compressed, then outside of the row. */
  EXTENDED
}
