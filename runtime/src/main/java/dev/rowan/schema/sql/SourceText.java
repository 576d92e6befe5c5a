package dev.rowan.schema.sql;

import java.util.Arrays;

/** A text that knows its lines. */
final class SourceText {
  private final String text;
  private final int[] lineStarts;

  SourceText(String text) {
    this.text = text;
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts[++line] = end + 1;
    }
    this.lineStarts = starts;
  }

  String text() {
    return text;
  }

  Location locate(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    return new Location(start, end, line + 1, start - lineStarts[line] + 1);
  }

  <T> Located<T> located(T value, int start, int end) {
    return new Located<>(value, text.substring(start, end), locate(start, end));
  }
}
