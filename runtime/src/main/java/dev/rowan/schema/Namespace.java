package dev.rowan.schema;

/**
 * A PostgreSQL schema: {@code CREATE SCHEMA shop}.
 *
 * @param name its name, in no namespace
 * @param comment its comment, or {@code ""}
 */
public record Namespace(ObjectName name, String comment) implements SchemaObject {

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.NAMESPACE, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.namespace(this);
  }
}
