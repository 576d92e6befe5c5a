package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An enum as it is to be written.
 *
 * @param type its name
 * @param comment what its Javadoc says, or {@code ""}
 * @param marks its annotations
 * @param constants its constants, in order
 */
record EnumSource(JavaType type, String comment, List<Mark> marks, List<Constant> constants) {
  EnumSource {
    marks = List.copyOf(marks);
    constants = List.copyOf(constants);
  }

  /**
   * A constant.
   *
   * @param name its name
   * @param label how it is stored
   */
  record Constant(String name, String label) {
    /** Returns its annotation, unless it is stored by its name. */
    List<Mark> marks() {
      return name.equals(label) ? List.of() : List.of(Mark.of("Label").with(Code.string(label)));
    }
  }

  /**
   * Returns constants for labels: of their names where Java has such names, else as near as can be:
   * {@code PG_13} for {@code PG-13}.
   */
  static List<Constant> constants(List<String> labels) {
    Set<String> taken = new HashSet<>();
    labels.stream().filter(JavaNames::isIdentifier).forEach(taken::add);
    List<Constant> constants = new ArrayList<>();
    for (String label : labels) {
      String name = label;
      if (!JavaNames.isIdentifier(label)) {
        String wanted = name(label);
        name = wanted;
        for (int number = 2; !taken.add(name); number++) {
          name = wanted + "_" + number;
        }
      }
      constants.add(new Constant(name, label));
    }
    return constants;
  }

  private static String name(String label) {
    String joined = String.join("_", JavaNames.parts(label));
    String started = joined.isEmpty() ? "EMPTY" : joined;
    if (!Character.isJavaIdentifierStart(started.codePointAt(0))) {
      return "_" + started;
    }
    return JavaNames.isIdentifier(started) ? started : started.toUpperCase(Locale.ROOT);
  }
}
