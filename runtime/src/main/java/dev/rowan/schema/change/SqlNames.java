package dev.rowan.schema.change;

import dev.rowan.schema.Identifiers;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Kind;
import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives other names to what a piece of SQL mentions, and leaves all other text as it is.
 *
 * <p>A mention is a chain of identifiers, {@code public.orders.total}, or the same inside a string
 * that stands for an object: {@code nextval('public.orders_id_seq')}, {@code 'orders'::regclass}.
 */
final class SqlNames {
  private static final Set<String> TAKE_A_NAME = Set.of("nextval", "currval", "setval");

  private static final Set<String> READERS = Set.of("from", "join", "only", "into", "update");

  /** Says what a mention becomes. */
  @FunctionalInterface
  interface Rule {
    /** Returns the new names of a mention, or null to leave it. */
    @Nullable List<String> rename(Mention mention);
  }

  /**
   * A chain of identifiers.
   *
   * @param names its names, as they are stored
   * @param before the token before it, or null
   * @param after the token after it, or null
   * @param object whether it stands in a string that means an object
   */
  record Mention(
      List<String> names, @Nullable Token before, @Nullable Token after, boolean object) {
    /** Whether it is called: {@code lower(}. */
    boolean isCall() {
      return after != null && after.is('(');
    }

    /** Whether it can only be a type: {@code ::mood}. */
    boolean isCast() {
      return before != null && (before.is(':') || before.is("as"));
    }

    /** Whether it can only be what a query reads: {@code FROM public.orders}. */
    boolean isRead() {
      return names.size() == 2
          && !object
          && before != null
          && (before.is(',') || before.is('(') || READERS.stream().anyMatch(before::is));
    }

    /** Whether another name for it follows: {@code FROM public.orders o}. */
    boolean isCalledOtherwise() {
      return after != null && (after.is("as") || isName(after));
    }
  }

  private final List<Token> tokens;
  private final Rule rule;
  private final StringBuilder text = new StringBuilder();

  private SqlNames(String sql, Rule rule) {
    this.tokens = SqlTokens.of(sql);
    this.rule = rule;
  }

  static String rewrite(String sql, Rule rule) {
    return new SqlNames(sql, rule).rewrite();
  }

  /** Whether the text holds a query, in which names can mean what only PostgreSQL knows. */
  static boolean isQuery(String sql) {
    return SqlTokens.of(sql).stream().anyMatch(token -> token.is("select"));
  }

  private String rewrite() {
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (isName(token)) {
        at = chain(at);
      } else {
        text.append(token.kind() == Kind.STRING && meansObject(at) ? string(token) : token.text());
        at++;
      }
    }
    return text.toString();
  }

  /** A key word such as NULL is no name, unless it is quoted. */
  private static boolean isName(Token token) {
    String name = token.identifier();
    return name != null && (token.kind() == Kind.QUOTED || !Identifiers.isReserved(name));
  }

  /** Rewrites the chain that begins here and returns the place after it. */
  private int chain(int start) {
    List<Integer> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int at = start;
    while (at >= 0) {
      places.add(at);
      names.add(String.valueOf(tokens.get(at).identifier()));
      int dot = next(at);
      int following = dot >= 0 && tokens.get(dot).is('.') ? next(dot) : -1;
      at = following >= 0 && tokens.get(following).identifier() != null ? following : -1;
    }
    int end = places.get(places.size() - 1);
    List<String> renamed =
        rule.rename(
            new Mention(List.copyOf(names), token(previous(start)), token(next(end)), false));
    if (renamed == null || renamed.size() != names.size()) {
      text.append(renamed == null ? source(start, end) : joined(renamed));
    } else {
      for (int i = start; i <= end; i++) {
        int name = places.indexOf(i);
        boolean same = name < 0 || renamed.get(name).equals(names.get(name));
        text.append(same ? tokens.get(i).text() : Identifiers.quoted(renamed.get(name)));
      }
    }
    return end + 1;
  }

  private String source(int start, int end) {
    StringBuilder source = new StringBuilder();
    tokens.subList(start, end + 1).forEach(token -> source.append(token.text()));
    return source.toString();
  }

  private static String joined(List<String> names) {
    return String.join(".", names.stream().map(Identifiers::quoted).toList());
  }

  /** Whether the string here is cast to regclass or given to a function of sequences. */
  private boolean meansObject(int at) {
    int colon = next(at);
    int second = colon < 0 ? -1 : next(colon);
    int type = second < 0 ? -1 : next(second);
    if (type >= 0 && tokens.get(colon).is(':') && tokens.get(type).is("regclass")) {
      return true;
    }
    int open = previous(at);
    int function = open < 0 ? -1 : previous(open);
    return function >= 0
        && tokens.get(open).is('(')
        && TAKE_A_NAME.contains(String.valueOf(tokens.get(function).identifier()));
  }

  private String string(Token token) {
    String content = token.text();
    if (content.length() < 2 || content.charAt(0) != '\'') {
      return content;
    }
    String inner = content.substring(1, content.length() - 1).replace("''", "'");
    String renamed =
        rewrite(
            inner,
            mention ->
                rule.rename(new Mention(mention.names(), mention.before(), mention.after(), true)));
    return "'" + renamed.replace("'", "''") + "'";
  }

  private int next(int at) {
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).isBlank()) {
      next++;
    }
    return next < tokens.size() ? next : -1;
  }

  private int previous(int at) {
    int previous = at - 1;
    while (previous >= 0 && tokens.get(previous).isBlank()) {
      previous--;
    }
    return previous;
  }

  private @Nullable Token token(int at) {
    return at < 0 ? null : tokens.get(at);
  }
}
