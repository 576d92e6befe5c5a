package dev.rowan.runtime.importing;

import java.util.List;
import java.util.Optional;

/**
 * A record, or a sealed interface, as it is to be written.
 *
 * @param type its name
 * @param comment what its Javadoc says, or {@code ""}
 * @param marks its annotations
 * @param components its components, in order
 * @param permitted the records of a sealed interface, or none if it is a record
 * @param implemented the interface of a record that is one of its variants
 */
record RecordSource(
    JavaType type,
    String comment,
    List<Mark> marks,
    List<Component> components,
    List<JavaType> permitted,
    Optional<JavaType> implemented) {
  RecordSource {
    marks = List.copyOf(marks);
    components = List.copyOf(components);
    permitted = List.copyOf(permitted);
  }

  /** A record of its own. */
  RecordSource(JavaType type, String comment, List<Mark> marks, List<Component> components) {
    this(type, comment, marks, components, List.of(), Optional.empty());
  }

  /**
   * A component.
   *
   * @param marks its annotations
   * @param type its type
   * @param nullable whether it may be null
   * @param name its name
   * @param comment what the Javadoc says of it, or {@code ""}
   */
  record Component(List<Mark> marks, JavaType type, boolean nullable, String name, String comment) {
    Component {
      marks = List.copyOf(marks);
    }
  }
}
