package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.ColumnMapping;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.schema.Column;

/**
 * A column and the component that it comes from.
 *
 * @param path the component's name behind those of the components that hold it: {@code shipTo.city}
 * @param component the component
 * @param stored how its values are kept
 * @param mapping its mapping
 */
public record LoweredColumn(
    String path, ComponentView component, Stored stored, ColumnMapping mapping) {
  /** Returns the column. */
  public Column column() {
    return mapping.column();
  }

  /** Returns the column's name. */
  public String name() {
    return mapping.column().name();
  }

  /** Whether it is a component of the record itself, not of a nested one. */
  public boolean isOwn() {
    return path.indexOf('.') < 0;
  }
}
