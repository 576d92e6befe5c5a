package dev.rowan.runtime.data;

import org.jspecify.annotations.Nullable;

/** Reads and writes ranges: {@code ["2026-01-01 00:00:00+00",infinity)}. */
final class RangeText {
  private final String text;
  private int at = 1;

  private RangeText(String text) {
    this.text = text;
  }

  static <E extends Comparable<? super E>> String of(Range<E> range, TextCodec<E> codec) {
    if (range.isEmpty()) {
      return "empty";
    }
    StringBuilder to = new StringBuilder(range.lowerInclusive() ? "[" : "(");
    bound(to, range.lower(), codec);
    to.append(',');
    bound(to, range.upper(), codec);
    return to.append(range.upperInclusive() ? ']' : ')').toString();
  }

  private static <E extends Comparable<? super E>> void bound(
      StringBuilder to, @Nullable E bound, TextCodec<E> codec) {
    if (bound != null) {
      ArrayText.quote(to, codec.encode(bound));
    }
  }

  static <E extends Comparable<? super E>> Range<E> read(String text, TextCodec<E> codec) {
    if (text.equals("empty")) {
      return Range.empty();
    }
    RangeText reader = new RangeText(text);
    E lower = reader.bound(codec);
    reader.at++;
    E upper = reader.bound(codec);
    return new Range<>(lower, upper, text.startsWith("["), text.endsWith("]"), false);
  }

  /** Reads up to the comma or the end; no bound is an empty text without quotes. */
  private <E extends Comparable<? super E>> @Nullable E bound(TextCodec<E> codec) {
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    boolean within = false;
    for (; within || !isEnd(text.charAt(at)); at++) {
      char c = text.charAt(at);
      if (c == '"' && within && text.charAt(at + 1) == '"') {
        value.append(text.charAt(++at));
      } else if (c == '"') {
        within = !within;
        quoted = true;
      } else {
        value.append(c == '\\' ? text.charAt(++at) : c);
      }
    }
    return value.length() == 0 && !quoted ? null : codec.decode(value.toString());
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == ')' || c == ']';
  }
}
