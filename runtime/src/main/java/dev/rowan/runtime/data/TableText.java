package dev.rowan.runtime.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads entries of words: one entry a line; a word with other characters than letters, digits,
 * {@code _}, {@code .} and {@code $} stands in double quotes, a double quote in it twice.
 *
 * <p>{@code check a_check "a > 0" a} has four words.
 */
final class TableText {
  private final String text;
  private final List<List<String>> entries = new ArrayList<>();
  private List<String> entry = new ArrayList<>();
  private int position;

  private TableText(String text) {
    this.text = text;
  }

  static List<List<String>> entries(String text) {
    TableText reader = new TableText(text);
    while (reader.position < text.length()) {
      reader.next();
    }
    reader.end();
    return reader.entries;
  }

  private void next() {
    char first = text.charAt(position);
    if (first == '\n') {
      position++;
      end();
    } else if (first == ' ') {
      position++;
    } else if (first == '"') {
      entry.add(quoted());
    } else {
      int start = position;
      while (position < text.length() && " \n".indexOf(text.charAt(position)) < 0) {
        position++;
      }
      entry.add(text.substring(start, position));
    }
  }

  private String quoted() {
    int start = position + 1;
    int end = text.indexOf('"', start);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
      end = text.indexOf('"', end + 2);
    }
    if (end < 0) {
      throw new IllegalArgumentException("a quoted word has no end: " + text.substring(position));
    }
    position = end + 1;
    return text.substring(start, end).replace("\"\"", "\"");
  }

  private void end() {
    if (!entry.isEmpty()) {
      entries.add(entry);
      entry = new ArrayList<>();
    }
  }
}
