package dev.rowan.runtime.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of composite types: {@code (1,"a ""b""",)}. */
final class CompositeText {
  private final String text;
  private int at = 1;

  private CompositeText(String text) {
    this.text = text;
  }

  /** Returns the texts of the attributes, null for NULL. */
  static List<@Nullable String> read(String text) {
    CompositeText reader = new CompositeText(text);
    List<@Nullable String> attributes = new ArrayList<>();
    do {
      attributes.add(reader.attribute());
    } while (text.charAt(reader.at++) == ',');
    return attributes;
  }

  /** Reads up to the comma or the end; NULL is an empty text without quotes. */
  private @Nullable String attribute() {
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    boolean within = false;
    for (; within || (text.charAt(at) != ',' && text.charAt(at) != ')'); at++) {
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
    return value.length() == 0 && !quoted ? null : value.toString();
  }
}
