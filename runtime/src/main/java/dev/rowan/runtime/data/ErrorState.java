package dev.rowan.runtime.data;

/** The SQLSTATEs of PostgreSQL that are told apart. */
final class ErrorState {
  /** How all begin that are about a value. */
  static final String DATA = "22";

  static final String NO_VALUE_OF_TYPE = "22P02";
  static final String BAD_CHARACTER = "22021";
  static final String RESTRICT = "23001";
  static final String NOT_NULL = "23502";
  static final String FOREIGN_KEY = "23503";
  static final String UNIQUE = "23505";
  static final String CHECK = "23514";
  static final String EXCLUSION = "23P01";
  static final String SERIALIZATION = "40001";
  static final String DEADLOCK = "40P01";
  static final String NOT_PERMITTED = "42501";
  static final String NO_COLUMN = "42703";
  static final String NO_TABLE = "42P01";
  static final String RAISED = "P0001";

  private ErrorState() {}
}
