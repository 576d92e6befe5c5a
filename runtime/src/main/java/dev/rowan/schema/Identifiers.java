package dev.rowan.schema;

import java.util.regex.Pattern;

/** The one rule of when a name needs quotes: all SQL text follows it. */
public final class Identifiers {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private Identifiers() {}

  /** Returns a name as an identifier of SQL: {@code total}, {@code "order"}, {@code "Total"}. */
  public static String quoted(String name) {
    return PLAIN.matcher(name).matches() && !Keywords.needsQuotes(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Whether a word, in lower case, must be quoted to be a name in PostgreSQL 14 to 18. */
  public static boolean needsQuotes(String word) {
    return Keywords.needsQuotes(word);
  }

  /** Whether a word, in lower case, is never a name where it stands unquoted. */
  public static boolean isReserved(String word) {
    return Keywords.isReserved(word);
  }
}
