package dev.rowan.schema;

/**
 * A PostgreSQL schema: {@code CREATE SCHEMA shop}.
 *
 * @param name its name, in no namespace
 * @param comment its comment, or {@code ""}
 */
public record Namespace(ObjectName name, String comment) implements SchemaObject {
  private static final String PUBLIC = "public";

  /** Whether it is the one that every new database has, with {@link #usualComment()}. */
  public boolean isPublic() {
    return name.name().equals(PUBLIC);
  }

  /** Returns the comment that it has in a new database, or {@code ""}. */
  public String usualComment() {
    return isPublic() ? "standard public schema" : "";
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.NAMESPACE, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.namespace(this);
  }
}
