package dev.rowan.annotation;

/** The command that a {@link Policy} is for. */
public enum PolicyCommand {
  /** Every one. */
  ALL,
  /** What is read. */
  SELECT,
  /** What is inserted. */
  INSERT,
  /** What is updated. */
  UPDATE,
  /** What is deleted. */
  DELETE
}
