package dev.rowan.runtime.catalog;

import dev.rowan.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds its way in deparsed SQL: parentheses, quoted identifiers and string literals as PostgreSQL
 * writes them ({@code standard_conforming_strings} on: a doubled quote is the only escape).
 */
final class SqlText {
  private SqlText() {}

  /** Returns where {@code wanted} first stands outside quotes and parentheses, or -1. */
  static int find(String sql, String wanted, int from) {
    for (int at = from; at < sql.length(); at = skip(sql, at)) {
      if (sql.startsWith(wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns what stands between the parenthesis at {@code open} and its partner. */
  static String inside(String sql, int open) {
    return sql.substring(open + 1, skip(sql, open) - 1);
  }

  /** Returns what stands in parentheses around a whole expression; without such, all of it. */
  static String unwrapped(String sql) {
    return SqlTokens.isParenthesized(sql) ? inside(sql, 0) : sql;
  }

  /** Returns the elements of a list separated by {@code ", "}. */
  static List<String> split(String list) {
    List<String> elements = new ArrayList<>();
    int start = 0;
    for (int comma = find(list, ", ", 0); comma >= 0; comma = find(list, ", ", start)) {
      elements.add(list.substring(start, comma));
      start = comma + 2;
    }
    elements.add(list.substring(start));
    return elements;
  }

  /** Returns the place after a quoted text, a pair of parentheses or a single character. */
  static int skip(String sql, int at) {
    return switch (sql.charAt(at)) {
      case '\'', '"' -> skipQuoted(sql, at);
      case '(', '[' -> skipNested(sql, at);
      default -> at + 1;
    };
  }

  /** A doubled quote reads as the end of one text and the start of the next: the same place. */
  private static int skipQuoted(String sql, int at) {
    return sql.indexOf(sql.charAt(at), at + 1) + 1;
  }

  private static int skipNested(String sql, int at) {
    int next = at + 1;
    while (sql.charAt(next) != ')' && sql.charAt(next) != ']') {
      next = skip(sql, next);
    }
    return next + 1;
  }

  /** Returns the place after a name such as {@code public."Odd name"}, or {@code at} if none. */
  static int skipName(String sql, int at) {
    int next = at;
    while (next < sql.length()
        && (sql.charAt(next) == '"'
            || sql.charAt(next) == '.'
            || Character.isUnicodeIdentifierPart(sql.charAt(next))
            || sql.charAt(next) == '$')) {
      next = skip(sql, next);
    }
    return next;
  }

  /** Returns an identifier as it is stored: {@code "a""b"} → {@code a"b}. */
  static String unquote(String identifier) {
    return identifier.startsWith("\"")
        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
        : identifier;
  }
}
