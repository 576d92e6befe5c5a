package dev.rowan.schema;

/**
 * An extension: {@code CREATE EXTENSION citext WITH SCHEMA public}.
 *
 * @param name its name, in no namespace
 * @param schema the namespace that its objects live in, or {@code ""} for its own choice
 * @param version the version asked for, or {@code ""} for the newest installed
 * @param comment its comment, or {@code ""}
 */
public record Extension(ObjectName name, String schema, String version, String comment)
    implements SchemaObject {

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.EXTENSION, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.extension(this);
  }
}
