package dev.rowan.schema;

import org.jspecify.annotations.Nullable;

/**
 * A range type: {@code CREATE TYPE float_range AS RANGE (subtype = float8)}.
 *
 * @param name its name
 * @param subtype the type of its bounds
 * @param operatorClass the B-tree operator class that orders them, or null for the default
 * @param collation their collation, or null for that of the type
 * @param canonical the canonicalization function, or null
 * @param subtypeDiff the difference function, or null
 * @param multirange the multirange type, or null for the name that PostgreSQL chooses
 * @param comment its comment, or {@code ""}
 */
public record RangeType(
    ObjectName name,
    SqlType subtype,
    @Nullable ObjectName operatorClass,
    @Nullable ObjectName collation,
    @Nullable ObjectName canonical,
    @Nullable ObjectName subtypeDiff,
    @Nullable ObjectName multirange,
    String comment)
    implements SchemaObject {

  @Override
  public ObjectPath path() {
    return ObjectPath.of(ObjectPath.Kind.RANGE, name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rangeType(this);
  }
}
