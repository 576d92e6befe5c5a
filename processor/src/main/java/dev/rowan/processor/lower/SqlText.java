package dev.rowan.processor.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads SQL that users write just far enough to know where a piece of it ends. */
public final class SqlText {
  /** {@code ==} and no part of a longer operator, which an extension may have. */
  private static final Pattern EQUAL_TWICE =
      Pattern.compile("[^-+*/<>=~!@#%^&|`?]==(?![-+*/<>=~!@#%^&|`?])");

  private SqlText() {}

  /**
   * Returns what is wrong with an expression, or nothing.
   *
   * <p>{@code "total >= (0"} lacks a parenthesis, {@code "1; drop table t"} is two statements.
   */
  public static Optional<String> fault(String sql) {
    if (sql.isBlank()) {
      return Optional.of("the SQL is empty");
    }
    int depth = 0;
    for (int i = 0; i < sql.length(); i++) {
      char here = sql.charAt(i);
      if (here == '\'' || here == '"') {
        int end = quoteEnd(sql, i);
        if (end < 0) {
          return Optional.of(here + " is not closed");
        }
        i = end;
      } else if (here == '(' || here == '[') {
        depth++;
      } else if ((here == ')' || here == ']') && --depth < 0) {
        return Optional.of(here + " has no opening partner");
      } else if (EQUAL_TWICE.matcher(sql).region(Math.max(0, i - 1), sql.length()).lookingAt()) {
        return Optional.of("== is no operator, SQL compares with =");
      } else if (here == ';') {
        return Optional.of("; is not allowed in an expression");
      } else if (sql.startsWith("--", i) || sql.startsWith("/*", i)) {
        return Optional.of("comments are not allowed in an expression");
      }
    }
    return depth > 0 ? Optional.of("a parenthesis is not closed") : Optional.empty();
  }

  /** Returns the entries of a list, which commas separate outside of quotes and parentheses. */
  public static List<String> list(String sql) {
    List<String> entries = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < sql.length(); i++) {
      char here = sql.charAt(i);
      if (here == '\'' || here == '"') {
        int end = quoteEnd(sql, i);
        i = end < 0 ? sql.length() : end;
      } else if (here == '(' || here == '[') {
        depth++;
      } else if (here == ')' || here == ']') {
        depth--;
      } else if (here == ',' && depth == 0) {
        entries.add(sql.substring(start, i).strip());
        start = i + 1;
      }
    }
    entries.add(sql.substring(start).strip());
    return entries;
  }

  /** Returns where the parenthesis that opens at {@code start} closes, or -1. */
  static int parenthesisEnd(String sql, int start) {
    int depth = 0;
    for (int i = start; i < sql.length(); i++) {
      char here = sql.charAt(i);
      if (here == '\'' || here == '"') {
        i = quoteEnd(sql, i);
        if (i < 0) {
          return -1;
        }
      } else if (here == '(') {
        depth++;
      } else if (here == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns where the quote that opens at {@code start} closes, doubled ones passed over, or -1.
   */
  private static int quoteEnd(String sql, int start) {
    char quote = sql.charAt(start);
    for (int i = start + 1; i < sql.length(); i++) {
      if (sql.charAt(i) == quote) {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
