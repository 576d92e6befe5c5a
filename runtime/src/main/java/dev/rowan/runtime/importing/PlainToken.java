package dev.rowan.runtime.importing;

import dev.rowan.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A token of an expression.
 *
 * @param text its text; an operator is one token
 * @param spaced whether a space stands before it
 */
record PlainToken(String text, boolean spaced) {
  private static final Set<String> FUNCTIONS =
      Set.of("COALESCE", "GREATEST", "LEAST", "LOCALTIMESTAMP", "NULLIF");

  /** Returns the tokens of an expression. */
  static List<PlainToken> of(String sql) {
    List<PlainToken> tokens = new ArrayList<>();
    boolean glued = false;
    boolean spaced = false;
    for (SqlTokens.Token token : SqlTokens.of(sql)) {
      boolean operator =
          token.kind() == SqlTokens.Kind.SYMBOL
              && "+-*/<>=~!@#%^&|`?:".indexOf(token.text().charAt(0)) >= 0;
      if (operator && glued) {
        PlainToken start = tokens.remove(tokens.size() - 1);
        tokens.add(new PlainToken(start.text() + token.text(), start.spaced()));
      } else if (!token.isBlank()) {
        tokens.add(new PlainToken(written(token.text()), spaced));
      }
      glued = operator;
      spaced = token.isBlank();
    }
    return tokens;
  }

  /** PostgreSQL shows these in capitals, and other functions in small letters. */
  private static String written(String word) {
    return FUNCTIONS.contains(word) ? word.toLowerCase(Locale.ROOT) : word;
  }

  boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isWord() {
    return (Character.isLetter(text.charAt(0)) && !isString()) || text.startsWith("\"");
  }

  boolean isString() {
    return text.endsWith("'");
  }

  /** Whether it is a number, with its sign if it was a literal in quotes. */
  boolean isNumber() {
    return Character.isDigit(text.charAt(text.charAt(0) == '-' ? text.length() - 1 : 0));
  }
}
