package dev.rowan.schema.sql;

import java.util.Optional;

/**
 * Something in a script that PostgreSQL would refuse, or that Rowan cannot take over.
 *
 * @param kind what sort of fault it is
 * @param source the name of the script, {@code ""} where it has none
 * @param location where it is
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record SqlFault(Kind kind, String source, Location location, String message, String remedy) {
  /** The sorts of faults. */
  public enum Kind {
    /** A statement of a known kind that is not written as PostgreSQL's grammar wants it. */
    SYNTAX,
    /** A statement of a kind that is not known. */
    NOT_UNDERSTOOD,
    /** A statement that makes nothing that a schema holds: a grant, an owner, rows. */
    OUTSIDE,
    /** A relation, type or part that is nowhere. */
    UNKNOWN_NAME,
    /** A name that something else has already. */
    NAME_TAKEN,
    /** What cannot be so: a second primary key, a column twice. */
    CONTRADICTION
  }

  static final String MISSING = "there is no ";

  /** Returns the full name that is nowhere, if the fault is that one is. */
  public Optional<String> unknownName() {
    return kind == Kind.UNKNOWN_NAME && message.startsWith(MISSING)
        ? Optional.of(message.substring(message.lastIndexOf(' ') + 1))
        : Optional.empty();
  }

  /** Returns {@code source:line:column: message}. */
  @Override
  public String toString() {
    return (source.isEmpty() ? "" : source + ":") + location + ": " + message;
  }
}
