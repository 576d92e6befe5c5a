package dev.rowan.schema.sql;

import dev.rowan.schema.IndexKey;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The column names of an index, which its default name is made of ({@code ChooseIndexColumnNames}
 * in {@code src/backend/commands/indexcmds.c}).
 *
 * <p>{@code (id, lower(email), (a + b))} has {@code id}, {@code lower}, {@code expr}.
 */
final class IndexNames {
  private IndexNames() {}

  /** Returns the column names; one that is there already gets a number. */
  static List<String> columns(List<IndexKey> keys) {
    List<String> names = new ArrayList<>();
    for (IndexKey key : keys) {
      String name = name(key);
      String free = name;
      for (int pass = 1; names.contains(free); pass++) {
        String number = Integer.toString(pass);
        free = Cursor.cut(name) + number;
      }
      names.add(free);
    }
    return names;
  }

  private static String name(IndexKey key) {
    return key.column() != null
        ? key.column()
        : key.expression() != null ? figured(key.expression().sql()) : "expr";
  }

  /** The name that a SELECT would give the expression, or {@code expr}. */
  private static String figured(String sql) {
    List<Token> tokens = SqlTokens.telling(sql);
    int open = 0;
    String name = "";
    while (open < tokens.size()
        && (tokens.get(open).identifier() != null || tokens.get(open).is('.'))) {
      String identifier = tokens.get(open).identifier();
      name = identifier == null ? name : identifier;
      open++;
    }
    boolean call =
        open > 0
            && open < tokens.size()
            && tokens.get(open).is('(')
            && SqlTokens.closing(tokens, open) == tokens.size() - 1;
    return call || (open == tokens.size() && open > 0) ? name : "expr";
  }
}
