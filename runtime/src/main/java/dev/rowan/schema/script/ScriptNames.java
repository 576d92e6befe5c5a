package dev.rowan.schema.script;

import java.util.Locale;

/** The file names of a migration, as Flyway reads them. */
final class ScriptNames {
  private static final int LONGEST = 60;

  private ScriptNames() {}

  /** Returns {@code V20261121101500__gift_wrap.sql}. */
  static String apply(Version version, String name) {
    return "V" + version + "__" + name + ".sql";
  }

  /** Returns {@code undo/U20261121101500__gift_wrap.sql}. */
  static String undo(Version version, String name) {
    return "undo/U" + version + "__" + name + ".sql";
  }

  /** Returns a text as a file name can hold it: {@code Gift wrap!} is {@code gift_wrap}. */
  static String slug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
    String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    return cut.isEmpty() ? "change" : cut.replaceAll("_+$", "");
  }
}
