package dev.rowan.processor.lower;

import dev.rowan.schema.ObjectName;

/**
 * Names of objects as users write them in an annotation: {@code public.mood}, {@code
 * "de-DE-x-icu"}.
 */
final class SqlNames {
  private SqlNames() {}

  /**
   * Returns the name; quotes may be left out, because there is no SQL around it.
   *
   * @throws IllegalArgumentException if it is none
   */
  static ObjectName parse(String text) {
    String plain = text.replace("\"", "");
    int dot = plain.indexOf('.');
    return dot < 0
        ? ObjectName.unqualified(plain)
        : new ObjectName(plain.substring(0, dot), plain.substring(dot + 1));
  }
}
