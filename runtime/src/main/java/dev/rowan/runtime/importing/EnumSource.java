package dev.rowan.runtime.importing;

import java.util.List;

/**
 * An enum as it is to be written.
 *
 * @param type its name
 * @param comment what its Javadoc says, or {@code ""}
 * @param marks its annotations
 * @param constants its constants, in order
 */
record EnumSource(JavaType type, String comment, List<Mark> marks, List<String> constants) {
  EnumSource {
    marks = List.copyOf(marks);
    constants = List.copyOf(constants);
  }
}
