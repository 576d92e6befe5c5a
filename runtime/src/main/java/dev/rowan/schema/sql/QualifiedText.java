package dev.rowan.schema.sql;

import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with the namespace written out before names that have none.
 *
 * <p>{@code select * from orders} is {@code select * from shop.orders} where the scope finds {@code
 * orders} there: who runs a migration need not have {@code shop} on the search path. Tables after
 * FROM, JOIN and the like, functions before a parenthesis, types after {@code ::} and the sequence
 * of {@code nextval('…')} are names; whatever is not known stays as it is.
 */
final class QualifiedText {
  private static final Set<String> QUERIES = Set.of("select", "insert", "update", "delete");
  private static final Set<String> BEFORE_RELATION = Set.of("join", "into", "update");
  private static final Set<String> ENDS_FROM =
      Set.of(
          "where",
          "group",
          "order",
          "having",
          "limit",
          "window",
          "union",
          "intersect",
          "except",
          "set",
          "values",
          "select",
          "returning");
  private static final Set<String> COUNTERS = Set.of("nextval", "currval", "setval");

  private final Scope scope;
  private final List<Token> tokens;
  private final List<Integer> places = new ArrayList<>();
  private final Set<String> queryNames = new HashSet<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  private QualifiedText(String sql, Scope scope) {
    this.scope = scope;
    this.tokens = new ArrayList<>(SqlTokens.of(sql));
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isBlank()) {
        places.add(i);
      }
    }
  }

  /** What is known of the query within one pair of parentheses. */
  private static final class Level {
    private boolean query;
    private boolean from;
    private boolean expectsRelation;
  }

  static String of(String sql, Scope scope) {
    return new QualifiedText(sql, scope).text();
  }

  private String text() {
    queryNames();
    levels.push(new Level());
    for (int at = 0; at < places.size(); at++) {
      token(at);
    }
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()));
    return text.toString();
  }

  /** The names that WITH gives to queries hide tables. */
  private void queryNames() {
    for (int at = 0; at < places.size(); at++) {
      String name = peek(at).identifier();
      boolean query =
          peek(at + 1).is("as") && (peek(at + 2).is('(') || peek(at + 2).is("materialized"));
      boolean columns = peek(at + 1).is('(') && peek(at - 1).is("recursive");
      if (name != null && (query || columns)) {
        queryNames.add(name);
      }
    }
  }

  private Token peek(int at) {
    return at >= 0 && at < places.size()
        ? tokens.get(places.get(at))
        : new Token(SqlTokens.Kind.SPACE, "");
  }

  private void token(int at) {
    Token token = peek(at);
    Level level = levels.getFirst();
    if (token.is('(')) {
      level.expectsRelation = false;
      levels.push(new Level());
    } else if (token.is(')')) {
      if (levels.size() > 1) {
        levels.pop();
      }
    } else if (token.is(',')) {
      level.expectsRelation = level.from;
    } else if (token.kind() == SqlTokens.Kind.STRING) {
      counter(at);
    } else if (token.identifier() != null && !isKeyWord(token, at, level)) {
      name(at, level);
    }
  }

  private boolean isKeyWord(Token token, int at, Level level) {
    if (token.kind() != SqlTokens.Kind.WORD) {
      return false;
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    level.query |= QUERIES.contains(word);
    if (word.equals("from") && level.query && !peek(at - 1).is("distinct")) {
      level.from = true;
      level.expectsRelation = true;
    } else if (BEFORE_RELATION.contains(word)) {
      level.expectsRelation = true;
    } else if (ENDS_FROM.contains(word)) {
      level.from = false;
      level.expectsRelation = false;
    } else {
      return word.equals("only") || word.equals("lateral");
    }
    return true;
  }

  private void name(int at, Level level) {
    boolean expected = level.expectsRelation;
    level.expectsRelation = false;
    String name = String.valueOf(peek(at).identifier());
    if (peek(at - 1).is('.') || peek(at + 1).is('.') || !ObjectName.isIdentifier(name)) {
      return;
    }
    ObjectName unqualified = ObjectName.unqualified(name);
    ObjectName found = unqualified;
    if (peek(at + 1).is('(') && !peek(at - 1).is("into")) {
      found = scope.other(unqualified);
    } else if (peek(at - 1).is(':') && peek(at - 2).is(':')) {
      found = scope.typeName(unqualified);
    } else if (expected && !queryNames.contains(name)) {
      found = known(unqualified);
    }
    if (!found.namespace().isEmpty()) {
      Token old = peek(at);
      String text = Identifiers.quoted(found.namespace()) + "." + old.text();
      tokens.set(places.get(at), new Token(old.kind(), text));
    }
  }

  private ObjectName known(ObjectName relation) {
    ObjectName found = scope.relation(relation);
    return scope.declared().relations().contains(found) ? found : relation;
  }

  /** {@code nextval('orders_id_seq')}. */
  private void counter(int at) {
    @Nullable String name = Literals.text(peek(at));
    String function = peek(at - 2).identifier();
    boolean counts =
        peek(at - 1).is('(') && function != null && COUNTERS.contains(function) && name != null;
    if (!counts || name == null || !ObjectName.isIdentifier(name)) {
      return;
    }
    ObjectName found = known(ObjectName.unqualified(name.toLowerCase(Locale.ROOT)));
    if (!found.namespace().isEmpty()) {
      String text = "'" + Identifiers.quoted(found.namespace()).replace("'", "''") + ".";
      tokens.set(
          places.get(at), new Token(SqlTokens.Kind.STRING, text + peek(at).text().substring(1)));
    }
  }
}
