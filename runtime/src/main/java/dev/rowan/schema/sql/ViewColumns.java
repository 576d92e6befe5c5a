package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.SelectList;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that CREATE VIEW gives to columns, put into the query.
 *
 * <p>{@code CREATE VIEW v (a) AS SELECT b FROM t} is {@code SELECT b AS a FROM t}. Where an item of
 * the select list is not clear, the query becomes that of {@code SELECT * FROM (…) AS v (a)}.
 */
final class ViewColumns {
  private final List<Token> tokens;

  private ViewColumns(String sql) {
    tokens = SqlTokens.of(sql);
  }

  static Expression named(Expression query, List<String> columns, String view) {
    if (columns.isEmpty()) {
      return query;
    }
    String renamed = new ViewColumns(query.sql()).renamed(columns);
    String names = columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
    return new Expression(
        renamed == null
            ? "SELECT * FROM (%s\n) AS %s (%s)".formatted(query, Identifiers.quoted(view), names)
            : renamed);
  }

  private @Nullable String renamed(List<String> columns) {
    StringBuilder text = new StringBuilder();
    int at = select();
    if (at < 0) {
      return null;
    }
    append(text, 0, at);
    int item = 0;
    while (at < tokens.size() && item < columns.size()) {
      int end = endOfItem(at);
      String named = item(at, end, columns.get(item));
      if (named == null) {
        return null;
      }
      text.append(named);
      item++;
      at = end;
      if (at < tokens.size() && tokens.get(at).is(',')) {
        text.append(',');
        at++;
      } else {
        break;
      }
    }
    append(text, at, tokens.size());
    return item == columns.size() ? text.toString() : null;
  }

  private void append(StringBuilder text, int from, int to) {
    tokens.subList(from, to).forEach(token -> text.append(token.text()));
  }

  /** Returns the place after the first SELECT [ALL | DISTINCT] outside of parentheses, or -1. */
  private int select() {
    for (int at = 0; at < tokens.size(); at = next(at)) {
      if (tokens.get(at).is("select")) {
        int word = significant(at + 1);
        boolean all = word < tokens.size() && tokens.get(word).is("all");
        boolean distinct = word < tokens.size() && tokens.get(word).is("distinct");
        int after = distinct ? significant(word + 1) : word;
        boolean on = distinct && after < tokens.size() && tokens.get(after).is("on");
        return on ? -1 : all || distinct ? word + 1 : at + 1;
      }
    }
    return -1;
  }

  private int next(int at) {
    int closing = tokens.get(at).is('(') ? SqlTokens.closing(tokens, at) : at;
    return (closing < 0 ? at : closing) + 1;
  }

  private int significant(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private int endOfItem(int from) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).is(',')) {
      if (SelectList.isEnd(tokens.get(at))) {
        return at;
      }
      at = next(at);
    }
    return at;
  }

  /** Returns an item under another name, or null where it is not clear whether it has one. */
  private @Nullable String item(int from, int to, String name) {
    List<Integer> places = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (!tokens.get(at).isBlank()) {
        places.add(at);
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int last = places.get(places.size() - 1);
    StringBuilder text = new StringBuilder();
    if (places.size() > 1 && tokens.get(places.get(places.size() - 2)).is("as")) {
      append(text, from, last);
      text.append(Identifiers.quoted(name));
    } else if (isPlain(places)) {
      append(text, from, last + 1);
      text.append(" AS ").append(Identifiers.quoted(name));
    } else {
      return null;
    }
    append(text, last + 1, to);
    return text.toString();
  }

  /** A column, a call, a constant: nothing that could end with a name without AS. */
  private boolean isPlain(List<Integer> places) {
    Token last = tokens.get(places.get(places.size() - 1));
    if (last.is(')')
        || last.is("end")
        || last.kind() == SqlTokens.Kind.STRING
        || last.kind() == SqlTokens.Kind.NUMBER) {
      return true;
    }
    boolean name = last.identifier() != null;
    Token before = places.size() == 1 ? null : tokens.get(places.get(places.size() - 2));
    return name && (before == null || (before.kind() == SqlTokens.Kind.SYMBOL && !before.is(')')));
  }
}
