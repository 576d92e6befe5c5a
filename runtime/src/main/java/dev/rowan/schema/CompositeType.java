package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composite type: {@code CREATE TYPE address AS (street text, …)}.
 *
 * @param name its name
 * @param attributes its attributes, in order
 * @param comment its comment, or {@code ""}
 */
public record CompositeType(ObjectName name, List<Attribute> attributes, String comment)
    implements SchemaObject {
  public CompositeType {
    attributes = List.copyOf(attributes);
    if (attributes.stream().map(Attribute::name).distinct().count() < attributes.size()) {
      throw new IllegalArgumentException(name + " has two attributes of one name");
    }
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.COMPOSITE, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.compositeType(this);
  }

  /**
   * An attribute of a composite type.
   *
   * @param name its name
   * @param type its type
   * @param collation its collation, or null for that of the type
   * @param comment its comment, or {@code ""}
   */
  public record Attribute(
      String name, SqlType type, @Nullable ObjectName collation, String comment) {
    public Attribute {
      ObjectName.checkIdentifier(name);
    }
  }
}
