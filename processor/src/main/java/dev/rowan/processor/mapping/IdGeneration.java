package dev.rowan.processor.mapping;

/** How the value of a component of the primary key is made. */
public enum IdGeneration {
  /** It is no part of the key. */
  NONE,
  /** The program gives it. */
  ASSIGNED,
  /** The repository makes a random UUID where the record holds none. */
  UUID_V4,
  /** The repository makes a UUID that sorts by time where the record holds none. */
  UUID_V7,
  /** The column's identity gives it. */
  IDENTITY,
  /** A sequence gives it, by the column's default. */
  SEQUENCE
}
