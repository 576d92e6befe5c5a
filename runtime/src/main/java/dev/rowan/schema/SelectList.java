package dev.rowan.schema;

import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a query gives, as far as its text alone tells.
 *
 * <p>{@code select o.id, sum(l.price) as total from …} gives {@code id} and {@code total}. What a
 * star or an expression without a name gives is not known.
 */
public final class SelectList {
  private static final Set<String> ENDS =
      Set.of(
          "from",
          "where",
          "group",
          "having",
          "window",
          "order",
          "limit",
          "offset",
          "fetch",
          "for",
          "union",
          "intersect",
          "except");

  /** What may follow an expression and is no name of it. */
  private static final Set<String> NO_ALIAS = Set.of("isnull", "notnull");

  private SelectList() {}

  /** Returns what keeps a text from being one query, or nothing. */
  public static Optional<String> fault(String sql) {
    List<Token> tokens = significant(sql);
    if (tokens.isEmpty()) {
      return Optional.of("the query is empty");
    }
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
      if (token.is(';')) {
        return Optional.of("; is not allowed in a query");
      }
      if (depth < 0) {
        return Optional.of(") has no opening partner");
      }
    }
    if (depth > 0) {
      return Optional.of("a parenthesis is not closed");
    }
    Token first = tokens.get(0);
    boolean query =
        first.is('(')
            || first.is("select")
            || first.is("with")
            || first.is("values")
            || first.is("table");
    return query
        ? Optional.empty()
        : Optional.of("a query starts with SELECT, WITH, VALUES or TABLE");
  }

  /** Returns the names of the columns in order, or nothing if one of them is not known. */
  public static Optional<List<String>> names(String sql) {
    List<Token> tokens = significant(sql);
    int select = select(tokens);
    if (select < 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    for (int i = afterDistinct(tokens, select + 1); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is('(') || token.is('[')) {
        int close = closing(tokens, i);
        item.addAll(tokens.subList(i, close + 1));
        i = close;
      } else if (token.is(',')) {
        names.add(name(item));
        item.clear();
      } else if (isEnd(token) && !follows(item, "as")) {
        break;
      } else {
        item.add(token);
      }
    }
    names.add(name(item));
    boolean known = names.stream().noneMatch(String::isEmpty);
    return known && new HashSet<>(names).size() == names.size()
        ? Optional.of(List.copyOf(names))
        : Optional.empty();
  }

  private static List<Token> significant(String sql) {
    return SqlTokens.telling(sql);
  }

  /** Returns where the outermost SELECT is: what WITH names stands in parentheses before it. */
  private static int select(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is('(')) {
        i = closing(tokens, i);
      } else if (tokens.get(i).is("select")) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(List<Token> tokens, int open) {
    char opening = tokens.get(open).is('(') ? '(' : '[';
    char ending = opening == '(' ? ')' : ']';
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is(opening) ? 1 : tokens.get(i).is(ending) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private static int afterDistinct(List<Token> tokens, int start) {
    int next = start;
    if (next < tokens.size() && (tokens.get(next).is("distinct") || tokens.get(next).is("all"))) {
      next++;
      if (next + 1 < tokens.size() && tokens.get(next).is("on") && tokens.get(next + 1).is('(')) {
        next = closing(tokens, next + 1) + 1;
      }
    }
    return next;
  }

  /** Whether a key word ends the list of what is selected, or a part of the query after it. */
  public static boolean isEnd(Token token) {
    return ENDS.stream().anyMatch(token::is);
  }

  private static boolean follows(List<Token> item, String word) {
    return !item.isEmpty() && item.get(item.size() - 1).is(word);
  }

  /**
   * Returns the name of {@code … AS name}, {@code f(x) name}, {@code a.name}, {@code name}, else
   * {@code ""}.
   */
  private static String name(List<Token> item) {
    int size = item.size();
    @Nullable String last = size == 0 ? null : item.get(size - 1).identifier();
    if (last == null) {
      return "";
    }
    boolean named = size > 2 && item.get(size - 2).is("as");
    boolean column = size == 1 || (size > 2 && item.get(size - 2).is('.'));
    boolean path = column && item.stream().allMatch(one -> one.is('.') || one.identifier() != null);
    boolean alias = size > 1 && item.get(size - 2).is(')') && !NO_ALIAS.contains(last);
    return named || path || alias ? last : "";
  }
}
