package dev.rowan.runtime.importing;

import java.util.List;

/**
 * A record as it is to be written.
 *
 * @param type its name
 * @param comment what its Javadoc says, or {@code ""}
 * @param marks its annotations
 * @param components its components, in order
 */
record RecordSource(JavaType type, String comment, List<Mark> marks, List<Component> components) {
  RecordSource {
    marks = List.copyOf(marks);
    components = List.copyOf(components);
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
