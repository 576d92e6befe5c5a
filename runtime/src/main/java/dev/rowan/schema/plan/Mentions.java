package dev.rowan.schema.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that a piece of SQL mentions.
 *
 * <p>{@code select lower(c.email) from shop.customers c} mentions {@code lower} as a call, {@code
 * c.email}, {@code shop.customers} and its key words. Too many names do no harm: who asks looks
 * them up in a schema, and a name that is nothing there is nothing.
 */
final class Mentions {
  /**
   * A name in a text.
   *
   * @param qualifier what stands before the dot, or {@code ""}
   * @param name the name, as it would be stored
   * @param call whether an opening parenthesis follows
   * @param quoted whether it stands inside a string, such as the body of a function
   */
  record Mention(String qualifier, String name, boolean call, boolean quoted) {}

  private final String sql;
  private final boolean quoted;
  private final List<Mention> found;
  private int at;

  private Mentions(String sql, boolean quoted, List<Mention> found) {
    this.sql = sql;
    this.quoted = quoted;
    this.found = found;
  }

  /** Returns the names in a text, those inside its strings marked as such. */
  static List<Mention> in(String sql) {
    List<Mention> found = new ArrayList<>();
    new Mentions(sql, false, found).scan();
    return found;
  }

  private void scan() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (sql.startsWith("--", at)) {
        at = after("\n", at);
      } else if (sql.startsWith("/*", at)) {
        at = after("*/", at);
      } else if (c == '\'') {
        string();
      } else if (c == '$') {
        dollarString();
      } else if (c == '"' || Character.isUnicodeIdentifierStart(c) || c == '_') {
        chain();
      } else if (Character.isDigit(c)) {
        number();
      } else {
        at++;
      }
    }
  }

  /** Reads {@code a.b.c}: each neighbouring pair is a mention, a name on its own is one too. */
  private void chain() {
    List<String> names = new ArrayList<>(List.of(identifier()));
    while (at + 1 < sql.length() && sql.charAt(at) == '.' && startsIdentifier(at + 1)) {
      at++;
      names.add(identifier());
    }
    boolean call = opensParenthesis();
    if (names.size() == 1) {
      found.add(new Mention("", names.get(0), call, quoted));
    }
    for (int i = 1; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      found.add(new Mention(names.get(i - 1), names.get(i), call && last, quoted));
    }
  }

  private boolean opensParenthesis() {
    int next = at;
    while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
      next++;
    }
    return next < sql.length() && sql.charAt(next) == '(';
  }

  private boolean startsIdentifier(int index) {
    char c = sql.charAt(index);
    return c == '"' || c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  private String identifier() {
    return sql.charAt(at) == '"' ? quotedIdentifier() : plainIdentifier();
  }

  private String plainIdentifier() {
    int start = at;
    while (at < sql.length()
        && (Character.isUnicodeIdentifierPart(sql.charAt(at)) || sql.charAt(at) == '$')) {
      at++;
    }
    return sql.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private String quotedIdentifier() {
    StringBuilder name = new StringBuilder();
    for (at++; at < sql.length(); at++) {
      if (sql.charAt(at) == '"') {
        if (at + 1 == sql.length() || sql.charAt(at + 1) != '"') {
          at++;
          break;
        }
        at++;
      }
      name.append(sql.charAt(at));
    }
    return name.toString();
  }

  private void string() {
    StringBuilder content = new StringBuilder();
    for (at++; at < sql.length(); at++) {
      if (sql.charAt(at) == '\'') {
        if (at + 1 == sql.length() || sql.charAt(at + 1) != '\'') {
          at++;
          break;
        }
        at++;
      }
      content.append(sql.charAt(at));
    }
    new Mentions(content.toString(), true, found).scan();
  }

  /** Reads {@code $tag$ … $tag$}; a lone dollar (a parameter) is passed over. */
  private void dollarString() {
    int end = sql.indexOf('$', at + 1);
    String tag = end < 0 ? "" : sql.substring(at, end + 1);
    if (!tag.matches("\\$(\\p{L}[\\p{L}\\p{N}_]*|_[\\p{L}\\p{N}_]*)?\\$")) {
      at++;
      return;
    }
    int close = sql.indexOf(tag, end + 1);
    int stop = close < 0 ? sql.length() : close;
    new Mentions(sql.substring(end + 1, stop), true, found).scan();
    at = Math.min(sql.length(), stop + tag.length());
  }

  private void number() {
    while (at < sql.length() && Character.isLetterOrDigit(sql.charAt(at))) {
      at++;
    }
  }

  private int after(String mark, int from) {
    int found = sql.indexOf(mark, from);
    return found < 0 ? sql.length() : found + mark.length();
  }
}
