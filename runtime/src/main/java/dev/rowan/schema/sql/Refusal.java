package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Leaves the interpreter where a statement cannot be applied; never leaves the package. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final SqlFault.Kind kind;
  private final String remedy;
  private final transient @Nullable Location location;
  private final transient @Nullable ObjectName missing;

  Refusal(SqlFault.Kind kind, String message, String remedy) {
    this(kind, message, remedy, null, null);
  }

  private Refusal(
      SqlFault.Kind kind,
      String message,
      String remedy,
      @Nullable Location location,
      @Nullable ObjectName missing) {
    super(message, null, false, false);
    this.kind = kind;
    this.remedy = remedy;
    this.location = location;
    this.missing = missing;
  }

  /** Returns the refusal of a clause rather than of its whole statement. */
  Refusal at(Location clause) {
    return location == null
        ? new Refusal(kind, String.valueOf(getMessage()), remedy, clause, missing)
        : this;
  }

  /** Something is not there, or not yet. */
  static Refusal unknown(String what) {
    return new Refusal(
        SqlFault.Kind.UNKNOWN_NAME,
        SqlFault.MISSING + what,
        "create it in one of the scripts, or mend the name");
  }

  /** A table, view or sequence is not there, or not yet. */
  static Refusal unknown(String kind, ObjectName relation) {
    Refusal unnamed = unknown(kind + " " + relation);
    return new Refusal(
        unnamed.kind, String.valueOf(unnamed.getMessage()), unnamed.remedy, null, relation);
  }

  /** Returns the relation that is not there, if that is why. */
  @Nullable ObjectName missing() {
    return missing;
  }

  static Refusal taken(String what) {
    return new Refusal(
        SqlFault.Kind.NAME_TAKEN, what + " is there already", "remove one of the two");
  }

  /** It makes nothing that a schema holds. */
  static Refusal outside(String what) {
    return new Refusal(
        SqlFault.Kind.OUTSIDE, what + " is no part of a schema", "say it in a migration instead");
  }

  static Refusal contradiction(String what) {
    return new Refusal(SqlFault.Kind.CONTRADICTION, what, "say it in one way");
  }

  /** Whether another statement may change it. */
  boolean mayPass() {
    return kind == SqlFault.Kind.UNKNOWN_NAME;
  }

  SqlFault fault(String source, Location statement) {
    return new SqlFault(
        kind,
        source,
        location == null ? statement : location,
        String.valueOf(getMessage()),
        remedy);
  }
}
