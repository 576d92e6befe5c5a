package dev.rowan.processor.lower;

import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.StorageParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lowers {@code with = {"fillfactor = 70"}}. */
final class ParameterLowering {
  private ParameterLowering() {}

  /**
   * Returns the parameters; one that is malformed or unknown is a fault and left out.
   *
   * @param known those that there are; none where the method is not PostgreSQL's own
   */
  static StorageParameters parameters(
      Setting<List<String>> with, Map<String, StorageParameter> known, Faults faults) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < with.value().size(); i++) {
      String text = with.value().get(i);
      int equals = text.indexOf('=');
      String name = equals < 0 ? "" : text.substring(0, equals).strip();
      String value = text.substring(equals + 1).strip();
      if (name.isEmpty() || value.isEmpty() || values.putIfAbsent(name, value) != null) {
        faults.add(
            Code.PARAMETER_MALFORMED,
            with.spot().entry(i),
            "\"" + text + "\" is not name = value, or its name stands twice",
            "write it as \"fillfactor = 70\"");
      } else {
        check(name, value, known, with.spot().entry(i), faults);
      }
    }
    return new StorageParameters(values);
  }

  private static void check(
      String name, String value, Map<String, StorageParameter> known, Spot spot, Faults faults) {
    StorageParameter parameter = known.get(name.toLowerCase(Locale.ROOT));
    if (parameter == null) {
      faults.add(
          Code.PARAMETER_UNKNOWN,
          spot,
          "there is no storage parameter " + name + " here",
          Suggestion.remedy(name, known.keySet()));
    } else {
      parameter
          .demand(value)
          .ifPresent(
              demand ->
                  faults.add(
                      Code.PARAMETER_VALUE,
                      spot,
                      name + " cannot be " + value,
                      "give it " + demand));
    }
  }
}
