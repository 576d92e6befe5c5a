package dev.rowan.processor.lower;

import dev.rowan.processor.read.Setting;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectName;
import java.nio.charset.StandardCharsets;

/** Names of tables and columns: made from Java's, or given and checked. */
public final class Names {
  private Names() {}

  /**
   * Returns the given name if one is given, else the other; what PostgreSQL cannot keep is a fault.
   */
  static String given(Setting<String> given, String otherwise, Code tooLong, Faults faults) {
    if (!given.given()) {
      return kept(otherwise, given.spot(), tooLong, faults);
    }
    if (given.value().isBlank() || given.value().indexOf('\0') >= 0) {
      faults.add(
          Code.NAME_BLANK,
          given.spot(),
          "the name is empty",
          "write one, or leave it out where there is a default name");
      return kept(otherwise, given.spot(), tooLong, faults);
    }
    return kept(given.value(), given.spot(), tooLong, faults);
  }

  /** Returns a tablespace, {@code ""} where none is given. */
  static String tablespace(Setting<String> given, Faults faults) {
    return given.given() ? given(given, "pg_default", Code.PART_NAME_TOO_LONG, faults) : "";
  }

  /** Returns the name, cut after reporting it if PostgreSQL would cut it. */
  static String kept(String name, Spot spot, Code tooLong, Faults faults) {
    if (ObjectName.isIdentifier(name)) {
      return name;
    }
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    faults.add(
        tooLong,
        spot,
        name + " has " + bytes + " bytes, PostgreSQL keeps " + ObjectName.MAX_BYTES,
        "give a shorter name");
    String cut = name;
    while (!ObjectName.isIdentifier(cut)) {
      cut = cut.substring(0, cut.length() - 1);
    }
    return cut;
  }
}
