package dev.rowan.runtime.data;

import java.util.List;

/**
 * A constraint as the user knows it.
 *
 * @param kind what it asks for
 * @param columns the columns it is about
 * @param text the rest of it: a CHECK's expression, the table that a foreign key references
 */
record Rule(Kind kind, List<String> columns, String text) {
  /** The kinds of constraint that an error message tells apart. */
  enum Kind {
    UNIQUE,
    FOREIGN_KEY,
    CHECK,
    EXCLUSION,
    POLICY
  }
}
