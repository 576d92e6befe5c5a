package dev.rowan.schema;

/**
 * A function, procedure or aggregate, its definition kept verbatim.
 *
 * @param name its name
 * @param arguments the types that tell it from others of its name: {@code integer, text}
 * @param kind function, procedure or aggregate
 * @param result its result type as text, {@code ""} for a procedure: CREATE OR REPLACE cannot
 *     change it
 * @param definition the whole CREATE statement, without a semicolon
 * @param comment its comment, or {@code ""}
 */
public record Routine(
    ObjectName name, String arguments, Kind kind, String result, String definition, String comment)
    implements SchemaObject {
  /** What the routine is to its callers. */
  public enum Kind {
    FUNCTION,
    PROCEDURE,
    AGGREGATE
  }

  @Override
  public ObjectPath path() {
    return new ObjectPath(ObjectPath.Kind.ROUTINE, name, "(" + arguments + ")");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.routine(this);
  }
}
