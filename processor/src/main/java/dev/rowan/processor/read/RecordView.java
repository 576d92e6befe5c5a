package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import java.util.List;

/**
 * A record, or what stands in its place.
 *
 * @param type its name
 * @param spot where it is
 * @param shape what matters of its declaration
 * @param components its components, in order
 * @param marks its annotations
 * @param documentation the first sentence of its Javadoc, or {@code ""}
 */
public record RecordView(
    JavaType type,
    Spot spot,
    Shape shape,
    List<ComponentView> components,
    Marks marks,
    String documentation) {
  /**
   * What matters of a declaration.
   *
   * @param isRecord whether it is a record at all
   * @param isPublic whether it and all that enclose it are public
   * @param isReachable whether other code of its package can name it
   * @param isGeneric whether it has type parameters
   */
  public record Shape(boolean isRecord, boolean isPublic, boolean isReachable, boolean isGeneric) {}

  /** Whether it is a table, not a value within one. */
  public boolean isTable() {
    return marks.table().isPresent();
  }
}
