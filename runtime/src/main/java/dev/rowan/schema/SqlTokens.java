package dev.rowan.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts SQL text into tokens as PostgreSQL's scanner does: strings, quoted identifiers, dollar
 * quotes and (nested) comments are each one token.
 *
 * <p>{@code a."B" = 'it''s'} is {@code a}, {@code .}, {@code "B"}, {@code }, {@code =}, {@code },
 * {@code 'it''s'}. The tokens of any text, put together again, are the text.
 */
public final class SqlTokens {
  /** What a token is. */
  public enum Kind {
    /** A key word or an unquoted identifier. */
    WORD,
    /** {@code "Identifier"}. */
    QUOTED,
    /** {@code 'text'}, {@code E'text'}, {@code $$text$$}. */
    STRING,
    NUMBER,
    /** One character of an operator or of punctuation. */
    SYMBOL,
    COMMENT,
    SPACE
  }

  /**
   * A token.
   *
   * @param kind what it is
   * @param text its text, as it stands
   */
  public record Token(Kind kind, String text) {
    /** Returns the stored name that an identifier stands for, or null for anything else. */
    public @Nullable String identifier() {
      return switch (kind) {
        case WORD -> lower(text);
        case QUOTED -> text.substring(1, text.length() - 1).replace("\"\"", "\"");
        default -> null;
      };
    }

    /** Whether it is this character. */
    public boolean is(char symbol) {
      return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether it is this key word, in any case. */
    public boolean is(String word) {
      return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Whether it separates other tokens and says nothing itself. */
    public boolean isBlank() {
      return kind == Kind.SPACE || kind == Kind.COMMENT;
    }
  }

  private final String sql;
  private int at;

  private SqlTokens(String sql) {
    this.sql = sql;
  }

  /** Returns the token that starts at an offset before the text's end. */
  static Token at(String sql, int start) {
    SqlTokens scanner = new SqlTokens(sql);
    scanner.at = start;
    Kind kind = scanner.skip();
    return new Token(kind, sql.substring(start, scanner.at));
  }

  /** Returns the tokens of a text that say something: no spaces and no comments. */
  public static List<Token> telling(String sql) {
    return of(sql).stream().filter(token -> !token.isBlank()).toList();
  }

  /** Returns the tokens of a text; what is not closed reaches to the end. */
  public static List<Token> of(String sql) {
    SqlTokens scanner = new SqlTokens(sql);
    List<Token> tokens = new ArrayList<>();
    while (scanner.at < sql.length()) {
      int start = scanner.at;
      Kind kind = scanner.skip();
      tokens.add(new Token(kind, sql.substring(start, scanner.at)));
    }
    return tokens;
  }

  /** Whether the whole text is one pair of parentheses and what is in it: {@code (a > 0)}. */
  public static boolean isParenthesized(String sql) {
    return sql.startsWith("(") && sql.endsWith(")") && closing(of(sql), 0) == of(sql).size() - 1;
  }

  /** Returns where the parenthesis at {@code open} is closed, or -1. */
  public static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is('(') ? 1 : tokens.get(i).is(')') ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Kind skip() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      skipWhile(Character::isWhitespace);
      return Kind.SPACE;
    }
    if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end;
      return Kind.COMMENT;
    }
    if (sql.startsWith("/*", at)) {
      skipBlockComment();
      return Kind.COMMENT;
    }
    if (c == '"') {
      return quoted('"', false, Kind.QUOTED);
    }
    if (c == '\'') {
      return quoted('\'', false, Kind.STRING);
    }
    if (c == '$') {
      return dollar();
    }
    if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      skipWhile(d -> Character.isLetterOrDigit(d) || d == '.' || d == '_');
      return Kind.NUMBER;
    }
    if (isWordStart(c)) {
      return word();
    }
    at++;
    return Kind.SYMBOL;
  }

  /** A word, unless it is the prefix of a string: {@code E'\n'}, {@code B'01'}, {@code U&'…'}. */
  private Kind word() {
    char first = Character.toLowerCase(sql.charAt(at));
    if (peek(1) == '\'' && "ebxn".indexOf(first) >= 0) {
      at++;
      return quoted('\'', first == 'e', Kind.STRING);
    }
    if (first == 'u' && peek(1) == '&' && peek(2) == '\'') {
      at += 2;
      return quoted('\'', false, Kind.STRING);
    }
    skipWhile(SqlTokens::isWordPart);
    return Kind.WORD;
  }

  private Kind quoted(char quote, boolean backslashes, Kind kind) {
    at++;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (backslashes && c == '\\') {
        at++;
      } else if (c == quote) {
        if (peek(1) != quote) {
          at++;
          return kind;
        }
        at++;
      }
      at++;
    }
    at = sql.length();
    return Kind.STRING;
  }

  /** {@code $tag$ … $tag$}, or the {@code $} of a parameter. */
  private Kind dollar() {
    int end = at + 1;
    while (end < sql.length() && isWordPart(sql.charAt(end)) && sql.charAt(end) != '$') {
      end++;
    }
    if (end >= sql.length() || sql.charAt(end) != '$' || isDigit(peek(1))) {
      at++;
      return Kind.SYMBOL;
    }
    String tag = sql.substring(at, end + 1);
    int close = sql.indexOf(tag, end + 1);
    at = close < 0 ? sql.length() : close + tag.length();
    return Kind.STRING;
  }

  private void skipBlockComment() {
    int depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
  }

  private void skipWhile(IntPredicate accepted) {
    while (at < sql.length() && accepted.test(sql.charAt(at))) {
      at++;
    }
  }

  private char peek(int ahead) {
    return at + ahead < sql.length() ? sql.charAt(at + ahead) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= '\u0080';
  }

  private static boolean isWordPart(int c) {
    return isWordStart((char) c) || isDigit((char) c) || c == '$';
  }

  /** PostgreSQL folds ASCII letters alone. */
  private static String lower(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return folded.toString();
  }
}
