package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import java.util.List;

/**
 * A component of a record.
 *
 * @param record the record that declares it
 * @param name its name
 * @param spot where it is
 * @param type its type, {@code Optional} unfolded
 * @param optional whether it is an {@code Optional} of the type
 * @param marks its annotations
 * @param elements the constraints on the arguments of its type
 * @param documentation the text of its {@code @param}, or {@code ""}
 */
public record ComponentView(
    JavaType record,
    String name,
    Spot spot,
    TypeView type,
    boolean optional,
    Marks marks,
    List<ElementView> elements,
    String documentation) {
  public ComponentView {
    elements = List.copyOf(elements);
  }

  /** Whether it may be absent. */
  public boolean nullable() {
    return optional || marks.nullable().isPresent();
  }
}
