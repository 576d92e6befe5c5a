package dev.rowan.runtime.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes arrays of one dimension: <code>{1,"a,b",NULL}</code>. */
final class ArrayText {
  private final String text;
  private int at;

  ArrayText(String text) {
    this.text = text;
  }

  /** Returns the text of an array of these values. */
  static <E extends @Nullable Object> String of(Collection<E> values, TextCodec<E> codec) {
    StringBuilder to = new StringBuilder("{");
    for (E value : values) {
      if (to.length() > 1) {
        to.append(',');
      }
      if (value == null) {
        to.append("NULL");
      } else {
        quote(to, codec.encode(value));
      }
    }
    return to.append('}').toString();
  }

  /** Appends an element in quotes, with a backslash before what would end them. */
  static void quote(StringBuilder to, String value) {
    to.append('"');
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        to.append(value, from, i).append('\\');
        from = i;
      }
    }
    to.append(value, from, value.length()).append('"');
  }

  /**
   * Returns the values in the array.
   *
   * @throws IllegalArgumentException if it has more than one dimension
   */
  <E extends @Nullable Object> List<E> read(TextCodec<E> codec) {
    List<@Nullable Object> values = new ArrayList<>();
    // An array that does not begin at 1 says so: [0:1]={a,b}
    at = text.indexOf('{') + 1;
    while (text.charAt(at) != '}') {
      if (text.charAt(at) == '{') {
        throw new IllegalArgumentException("an array has more than one dimension: " + text);
      }
      String element = text.charAt(at) == '"' ? quoted() : bare();
      values.add(element == null ? null : codec.decode(element));
      if (text.charAt(at) == ',') {
        at++;
      }
    }
    @SuppressWarnings("unchecked") // a NULL is among them only where the type of elements allows it
    List<E> elements = (List<E>) values;
    return elements;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
      value.append(text.charAt(at));
    }
    at++;
    return value.toString();
  }

  private @Nullable String bare() {
    int from = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '}') {
      at++;
    }
    String value = text.substring(from, at);
    return value.equals("NULL") ? null : value;
  }
}
