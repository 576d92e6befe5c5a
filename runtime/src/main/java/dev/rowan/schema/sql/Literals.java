package dev.rowan.schema.sql;

import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import org.jspecify.annotations.Nullable;

/** What string constants say: {@code 'it''s'} is {@code it's}, {@code E'\n'} a line end. */
final class Literals {
  private Literals() {}

  /** Returns the text of a string constant, or null for any other token. */
  static @Nullable String text(Token token) {
    String sql = token.text();
    if (token.kind() != SqlTokens.Kind.STRING) {
      return null;
    }
    if (sql.startsWith("$")) {
      int tag = sql.indexOf('$', 1) + 1;
      return sql.length() >= 2 * tag ? sql.substring(tag, sql.length() - tag) : null;
    }
    int open = sql.indexOf('\'');
    if (open < 0 || sql.length() < open + 2 || !sql.endsWith("'")) {
      return null;
    }
    String inside = sql.substring(open + 1, sql.length() - 1).replace("''", "'");
    return sql.regionMatches(true, 0, "e'", 0, 2) ? unescaped(inside) : inside;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char code = text.charAt(++i);
      switch (code) {
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r' -> plain.append('\r');
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'x' -> i = number(text, i + 1, 2, 16, plain);
        case 'u' -> i = number(text, i + 1, 4, 16, plain);
        case 'U' -> i = number(text, i + 1, 8, 16, plain);
        default -> {
          if (code >= '0' && code <= '7') {
            i = number(text, i, 3, 8, plain);
          } else {
            plain.append(code);
          }
        }
      }
    }
    return plain.toString();
  }

  /** Appends the character of these digits and returns the place of the last of them. */
  private static int number(String text, int from, int most, int radix, StringBuilder plain) {
    int to = from;
    while (to < Math.min(from + most, text.length())
        && Character.digit(text.charAt(to), radix) >= 0) {
      to++;
    }
    int code = to == from ? -1 : Integer.parseUnsignedInt(text.substring(from, to), radix);
    if (Character.isValidCodePoint(code)) {
      plain.appendCodePoint(code);
    }
    return to - 1;
  }
}
