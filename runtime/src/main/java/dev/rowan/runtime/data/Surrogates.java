package dev.rowan.runtime.data;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Halves of surrogate pairs: text of Java that no encoding has, and the driver makes {@code ?}. */
final class Surrogates {
  private Surrogates() {}

  /** Refuses a text with half a pair, as the server refuses other text that is none. */
  static void check(@Nullable String text) throws SQLException {
    int lone = text == null ? -1 : indexOfLone(text);
    if (lone >= 0) {
      throw new SQLException(
          "half a surrogate pair at index " + lone + " is no character", ErrorState.BAD_CHARACTER);
    }
  }

  /** Returns where the first half without the other is, or -1. */
  static int indexOfLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) < 2) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
