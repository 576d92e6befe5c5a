package dev.rowan.schema.snapshot;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * Names and types as one word each: {@code public.orders}, {@code numeric(12,2)[]}; what would be
 * read as something else has a backslash before it.
 */
final class Atoms {
  private Atoms() {}

  static String name(ObjectName name) {
    return name.namespace().isEmpty()
        ? escape(name.name())
        : escape(name.namespace()) + "." + escape(name.name());
  }

  static String type(SqlType type) {
    String modifiers = type.modifiers().isEmpty() ? "" : "(" + type.modifiers() + ")";
    return name(type.name()) + modifiers + "[]".repeat(type.dimensions());
  }

  static ObjectName readName(String text) {
    List<String> parts = split(text);
    return switch (parts.size()) {
      case 1 -> ObjectName.unqualified(parts.get(0));
      case 2 -> new ObjectName(parts.get(0), parts.get(1));
      default -> throw new IllegalArgumentException("not a name: " + text);
    };
  }

  static SqlType readType(String text) {
    String rest = text;
    int dimensions = 0;
    while (rest.endsWith("[]")) {
      rest = rest.substring(0, rest.length() - 2);
      dimensions++;
    }
    String modifiers = "";
    int open = unescaped(rest, '(');
    if (open >= 0 && rest.endsWith(")")) {
      modifiers = rest.substring(open + 1, rest.length() - 1);
      rest = rest.substring(0, open);
    }
    return new SqlType(readName(rest), modifiers, dimensions);
  }

  private static String escape(String part) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\\' || c == '.' || c == '(' || c == '[' || c == ']') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        part.append(text.charAt(++i));
      } else if (c == '.') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static int unescaped(String text, char wanted) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
