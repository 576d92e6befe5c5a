package dev.rowan.schema.lint.migration;

import dev.rowan.schema.SqlType;
import java.util.Set;

/** The types that are an integer with a sequence behind it. */
final class Serials {
  private static final Set<String> NAMES =
      Set.of("serial", "serial4", "bigserial", "serial8", "smallserial", "serial2");

  private Serials() {}

  static boolean isSerial(SqlType type) {
    return NAMES.contains(type.name().name());
  }
}
