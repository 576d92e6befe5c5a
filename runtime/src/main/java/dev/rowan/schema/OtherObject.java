package dev.rowan.schema;

/**
 * An object that Rowan carries but does not look into: an operator, cast, collation, event trigger,
 * publication, text search template.
 *
 * @param kind PostgreSQL's word for it after CREATE, in lower case: {@code text search template}
 * @param name its name (in no namespace where the kind has none)
 * @param identity what follows the kind in a DROP or COMMENT statement, quoted: {@code public.===
 *     (integer, integer)}
 * @param definition the whole CREATE statement, without a semicolon
 * @param comment its comment, or {@code ""}
 */
public record OtherObject(
    String kind, ObjectName name, String identity, String definition, String comment)
    implements SchemaObject {
  @Override
  public ObjectPath path() {
    return new ObjectPath(ObjectPath.Kind.OTHER, name, " (" + kind + " " + identity + ")");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.other(this);
  }
}
