package dev.rowan.runtime.importing;

import java.util.List;

/**
 * An enum as it is to be written.
 *
 * @param type its name
 * @param comment what its Javadoc says, or {@code ""}
 * @param constants its constants, in order
 */
record EnumSource(JavaType type, String comment, List<String> constants) {
  EnumSource {
    constants = List.copyOf(constants);
  }
}
