package dev.rowan.processor.lower;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables and views that a query reads, as far as its text tells.
 *
 * <p>{@code select … from orders o join shop.lines l on …} reads {@code orders} and {@code
 * shop.lines}. Functions, subqueries and what WITH defines are none.
 */
final class QueryRelations {
  private final List<Token> tokens;
  private final Set<String> defined = new HashSet<>();
  private final List<ObjectName> names = new ArrayList<>();

  private QueryRelations(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<ObjectName> of(String sql) {
    QueryRelations query = new QueryRelations(SqlTokens.telling(sql));
    query.scan();
    return query.names.stream()
        .filter(name -> !name.namespace().isEmpty() || !query.defined.contains(name.name()))
        .distinct()
        .toList();
  }

  /** FROM is that of a query only where a SELECT stands in the same parentheses. */
  private void scan() {
    Deque<Boolean> selects = new ArrayDeque<>(List.of(false));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is('(')) {
        selects.push(false);
      } else if (token.is(')') && selects.size() > 1) {
        boolean unused = selects.pop();
      } else if (token.is("select")) {
        selects.pop();
        selects.push(true);
      } else if (token.is("as") && isDefinition(i)) {
        String name = tokens.get(i - 1).identifier();
        if (name != null) {
          defined.add(name);
        }
      } else if ((token.is("from") && selects.getFirst() && !is(i - 1, "distinct"))
          || token.is("join")) {
        relation(i + 1);
      }
    }
  }

  /** {@code name AS (}, {@code name AS MATERIALIZED (}: columns before AS hide the name, rarely. */
  private boolean isDefinition(int as) {
    int next = as + 1;
    while (is(next, "not") || is(next, "materialized")) {
      next++;
    }
    return as > 0 && next < tokens.size() && tokens.get(next).is('(');
  }

  private boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  private void relation(int start) {
    int at = is(start, "only") ? start + 1 : start;
    List<String> parts = new ArrayList<>();
    @Nullable String name = identifier(at);
    while (name != null) {
      parts.add(name);
      boolean goesOn = at + 1 < tokens.size() && tokens.get(at + 1).is('.');
      at += goesOn ? 2 : 1;
      name = goesOn ? identifier(at) : null;
    }
    boolean call = at < tokens.size() && tokens.get(at).is('(');
    if (call || parts.isEmpty() || parts.size() > 2 || parts.contains("lateral")) {
      return;
    }
    if (parts.stream().allMatch(ObjectName::isIdentifier)) {
      names.add(
          parts.size() == 1
              ? ObjectName.unqualified(parts.get(0))
              : new ObjectName(parts.get(0), parts.get(1)));
    }
  }

  private @Nullable String identifier(int at) {
    return at < tokens.size() ? tokens.get(at).identifier() : null;
  }
}
