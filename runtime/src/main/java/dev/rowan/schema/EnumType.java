package dev.rowan.schema;

import java.util.List;

/**
 * An enumerated type: {@code CREATE TYPE mood AS ENUM (…)}.
 *
 * @param name its name
 * @param labels the labels in their sort order
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record EnumType(ObjectName name, List<String> labels, String comment)
    implements SchemaObject {
  public EnumType {
    labels = List.copyOf(labels);
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.ENUM, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.enumType(this);
  }
}
