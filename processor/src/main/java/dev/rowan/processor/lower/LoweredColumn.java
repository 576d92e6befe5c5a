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
 * @param flat whether it is named by its component alone and always there, like the record's own
 */
public record LoweredColumn(
    String path, ComponentView component, Stored stored, ColumnMapping mapping, boolean flat) {
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
    return holder().isEmpty();
  }

  /** Returns the path of the component that holds it, with a dot, or {@code ""}. */
  public String holder() {
    return path.substring(0, path.lastIndexOf('.') + 1);
  }
}
