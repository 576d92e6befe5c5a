package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ValueMapping;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lowers {@code @Label}: how the constants of an enum are stored. */
final class EnumLabels {
  private EnumLabels() {}

  /**
   * Returns how values of an enum are kept: by their names, or by a codec where one has a label.
   */
  static ValueMapping value(TypeView.Constants constants) {
    Map<String, String> labels = new LinkedHashMap<>(constants.labels());
    labels.entrySet().removeIf(label -> label.getKey().equals(label.getValue()));
    return labels.isEmpty()
        ? new ValueMapping.EnumText(constants.type())
        : new ValueMapping.Converted(
            constants.type(),
            new Conversion.Labels(constants.type(), labels),
            new ValueMapping.Scalar(JavaType.of("java.lang", "String")));
  }

  /** Two constants that are stored alike could not be told apart when they are read. */
  static void check(TypeView.Constants constants, Spot spot, Faults faults) {
    Map<String, String> names = new HashMap<>();
    constants
        .labels()
        .forEach(
            (name, label) -> {
              String other = names.putIfAbsent(label, name);
              if (other != null) {
                faults.add(
                    Code.ENUM_LABEL_TWICE,
                    spot,
                    other
                        + " and "
                        + name
                        + " of "
                        + constants.type().simpleName()
                        + " are both stored as \""
                        + label
                        + "\"",
                    "give each constant a label of its own");
              }
            });
  }
}
