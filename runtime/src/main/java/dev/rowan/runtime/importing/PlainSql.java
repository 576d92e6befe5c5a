package dev.rowan.runtime.importing;

import dev.rowan.schema.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes an expression as a person would who wants PostgreSQL to store this one.
 *
 * <p>{@code ((total >= (0)::numeric) AND ((status)::text = ANY (ARRAY['A'::text, 'B'::text])))} is
 * {@code total >= 0 AND status IN ('A', 'B')}. That PostgreSQL stores the same for both is likely,
 * not certain: {@link Plainness} proves it on a scratch copy.
 */
final class PlainSql {
  private static final Map<String, String> LIKE =
      Map.of("~~", "LIKE", "!~~", "NOT LIKE", "~~*", "ILIKE", "!~~*", "NOT ILIKE");

  private static final int AND = 2;
  private static final int OTHER = 7;
  private static final int CAST = 12;

  /** How tightly operators bind (PostgreSQL's table of precedence); symbols not named: OTHER. */
  private static final Map<String, Integer> BINDING =
      Map.ofEntries(
          Map.entry("or", 1),
          Map.entry("and", AND),
          Map.entry("not", 3),
          Map.entry("is", 4),
          Map.entry("<", 5),
          Map.entry(">", 5),
          Map.entry("=", 5),
          Map.entry("<=", 5),
          Map.entry(">=", 5),
          Map.entry("<>", 5),
          Map.entry("like", 6),
          Map.entry("ilike", 6),
          Map.entry("in", 6),
          Map.entry("between", 6),
          Map.entry("similar", 6),
          Map.entry("+", 8),
          Map.entry("-", 8),
          Map.entry("*", 9),
          Map.entry("/", 9),
          Map.entry("%", 9),
          Map.entry("at", 10),
          Map.entry("collate", 11),
          Map.entry("::", CAST));

  private static final Set<String> COUNTED = Set.of("+", "-", "*", "/", "%", "||");
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double");
  private static final Pattern SIGNED = Pattern.compile("'-?\\d+(\\.\\d+)?'");

  private static final int LOOSE = 0;
  private static final int TIGHT = 99;

  /** Words whose parentheses belong to them. */
  private static final Set<String> OWNERS =
      Set.of("any", "all", "some", "in", "exists", "row", "values", "filter", "over", "not");

  private static final Set<String> OPENERS = Set.of("(", "[", ",", "when", "then", "else", "case");
  private static final Set<String> CLOSERS = Set.of(")", "]", ",", "when", "then", "else", "end");

  private final List<PlainToken> tokens;

  private PlainSql(List<PlainToken> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** Returns ways to write an expression, the plainest first, the stored text last. */
  static List<Expression> ways(Expression stored) {
    Set<Expression> ways = new LinkedHashSet<>();
    List<PlainToken> tokens = PlainToken.of(stored.sql());
    if (tokens.stream().noneMatch(token -> token.is("select"))) {
      ways.add(
          new PlainSql(tokens).withoutCasts(true).withoutParentheses().withLists().expression());
      ways.add(
          new PlainSql(tokens).withoutCasts(false).withoutParentheses().withLists().expression());
      ways.add(new PlainSql(tokens).withoutParentheses().expression());
    }
    ways.add(stored);
    return List.copyOf(ways);
  }

  private Expression expression() {
    StringBuilder sql = new StringBuilder();
    tokens.forEach(token -> sql.append(token.spaced() ? " " : "").append(token.text()));
    return new Expression(sql.toString());
  }

  /**
   * {@code (0)::numeric} is {@code 0}, {@code (status)::text} is {@code (status)}.
   *
   * @param numbers whether {@code '0'::bigint} is {@code 0} too, and not {@code '0'}
   */
  private PlainSql withoutCasts(boolean numbers) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 1; i < tokens.size() && !changed; i++) {
        int end = tokens.get(i).is("::") ? typeEnd(i + 1) : i;
        if (end > i + 1 && isNeedless(i, end)) {
          boolean number = numbers && NUMBERS.contains(tokens.get(i + 1).lower());
          tokens.subList(i, end).clear();
          changed = true;
          if (number) {
            number(i - 1);
          }
        }
      }
    }
    return this;
  }

  private boolean isNeedless(int cast, int end) {
    PlainToken before = tokens.get(cast - 1);
    boolean toText = end == cast + 2 && tokens.get(cast + 1).is("text");
    if (before.isString() && (isCounted(cast - 2) || isCounted(end))) {
      return false;
    }
    if (before.isString() || before.isNumber() || before.is("null") || before.is("]")) {
      return true;
    }
    if (!before.is(")")) {
      return toText && before.isWord();
    }
    int open = opening(cast - 1);
    return open >= 0
        && !isCall(open)
        && (toText || isLiteral(open + 1, cast - 1) || tokens.get(open + 1).is("array"));
  }

  /** Whether an operator is here that means another thing for each type of its operands. */
  private boolean isCounted(int at) {
    return at >= 0 && at < tokens.size() && COUNTED.contains(tokens.get(at).text());
  }

  /** {@code '-40'} as a number is {@code -40}. */
  private void number(int at) {
    String text = tokens.get(at).text();
    if (SIGNED.matcher(text).matches()) {
      tokens.set(at, new PlainToken(text.substring(1, text.length() - 1), tokens.get(at).spaced()));
    }
  }

  private boolean isLiteral(int start, int end) {
    int first = end - start == 2 && tokens.get(start).is("-") ? start + 1 : start;
    return end - first == 1 && (tokens.get(first).isString() || tokens.get(first).isNumber());
  }

  /** Returns where the type that starts here ends. */
  private int typeEnd(int start) {
    int at = start;
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return start;
    }
    at++;
    while (at + 1 < tokens.size() && tokens.get(at).is(".")) {
      at += 2;
    }
    at = skip(skip(at, "varying"), "precision");
    if (at < tokens.size() && tokens.get(at).is("(") && !tokens.get(at).spaced()) {
      at = closing(at) + 1;
    }
    if (at + 2 < tokens.size() && tokens.get(at + 1).is("time") && tokens.get(at + 2).is("zone")) {
      at += 3;
    }
    while (at + 1 < tokens.size() && tokens.get(at).is("[") && tokens.get(at + 1).is("]")) {
      at += 2;
    }
    return at;
  }

  private int skip(int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word) ? at + 1 : at;
  }

  private PlainSql withoutParentheses() {
    for (int open = 0; open < tokens.size(); open++) {
      int close = tokens.get(open).is("(") ? closing(open) : -1;
      if (close > open + 1 && !isCall(open) && isSuperfluous(open, close)) {
        PlainToken first = tokens.get(open + 1);
        tokens.remove(close);
        tokens.set(open + 1, new PlainToken(first.text(), tokens.get(open).spaced()));
        tokens.remove(open);
        open--;
      }
    }
    return this;
  }

  private boolean isCall(int open) {
    if (open == 0) {
      return false;
    }
    PlainToken before = tokens.get(open - 1);
    return before.isWord() && (!tokens.get(open).spaced() || OWNERS.contains(before.lower()));
  }

  private boolean isSuperfluous(int open, int close) {
    int around = Math.max(left(open), right(close));
    int inside = inside(open + 1, close);
    boolean chains = inside <= AND || inside == CAST;
    return inside > around || (inside == around && chains);
  }

  private int left(int open) {
    return open == 0 || OPENERS.contains(tokens.get(open - 1).lower())
        ? LOOSE
        : binding(tokens.get(open - 1));
  }

  private int right(int close) {
    if (close + 1 == tokens.size() || CLOSERS.contains(tokens.get(close + 1).lower())) {
      return LOOSE;
    }
    PlainToken after = tokens.get(close + 1);
    return after.is("[") || after.is(".") ? TIGHT : binding(after);
  }

  /** The loosest operator between two places; a list or CASE is looser than all. */
  private int inside(int start, int end) {
    int loosest = TIGHT;
    for (int i = start; i < end; i++) {
      PlainToken token = tokens.get(i);
      if (token.is("(") || token.is("[")) {
        i = closing(i);
      } else if (token.is(",")) {
        return LOOSE - 1;
      } else {
        loosest = Math.min(loosest, token.is("case") ? LOOSE : binding(token));
      }
    }
    return loosest;
  }

  private static int binding(PlainToken token) {
    Integer known = BINDING.get(token.lower());
    boolean symbol = "+-*/<>=~!@#%^&|`?:".indexOf(token.text().charAt(0)) >= 0;
    return known != null ? known : symbol ? OTHER : TIGHT;
  }

  /** {@code = ANY (ARRAY['A', 'B'])} is {@code IN ('A', 'B')}; {@code ~~} is {@code LIKE}. */
  private PlainSql withLists() {
    for (int i = 0; i < tokens.size(); i++) {
      PlainToken token = tokens.get(i);
      String like = LIKE.get(token.text());
      if (like != null) {
        tokens.set(i, new PlainToken(like, token.spaced()));
      } else if (token.is("=") && isList(i + 1, "any")) {
        list(i, "IN");
      } else if (token.is("<>") && isList(i + 1, "all")) {
        list(i, "NOT IN");
      }
    }
    for (int i = 0; i + 6 < tokens.size(); i++) {
      between(i);
    }
    return this;
  }

  /** {@code a >= 1 AND a <= 9} is {@code a BETWEEN 1 AND 9}. */
  private void between(int start) {
    int and = start + 2 + length(start + 2);
    int end = and + 3;
    if (tokens.get(start).isWord()
        && isStart(start - 1)
        && tokens.get(start + 1).is(">=")
        && end < tokens.size()
        && tokens.get(and).is("and")
        && tokens.get(and + 1).text().equals(tokens.get(start).text())
        && tokens.get(and + 2).is("<=")
        && length(end) > 0
        && isEnd(end + length(end))) {
      tokens.set(start + 1, new PlainToken("BETWEEN", true));
      tokens.subList(and + 1, end).clear();
    }
  }

  /** Returns of how many tokens the literal is that starts here: none if there is none. */
  private int length(int at) {
    int sign = at < tokens.size() && tokens.get(at).is("-") ? 1 : 0;
    return at + sign < tokens.size()
            && (tokens.get(at + sign).isNumber() || tokens.get(at + sign).isString())
        ? sign + 1
        : 0;
  }

  private boolean isStart(int before) {
    return before < 0
        || tokens.get(before).is("and")
        || tokens.get(before).is("or")
        || tokens.get(before).is("(");
  }

  private boolean isEnd(int at) {
    return at >= tokens.size()
        || tokens.get(at).is("and")
        || tokens.get(at).is("or")
        || tokens.get(at).is(")");
  }

  private boolean isList(int at, String word) {
    return at + 4 < tokens.size()
        && tokens.get(at).is(word)
        && tokens.get(at + 1).is("(")
        && tokens.get(at + 2).is("array")
        && tokens.get(at + 3).is("[")
        && closing(at + 3) + 1 == closing(at + 1);
  }

  private void list(int operator, String word) {
    int close = closing(operator + 2);
    tokens.set(operator, new PlainToken(word, true));
    tokens.remove(close - 1);
    tokens.subList(operator + 3, operator + 5).clear();
    tokens.remove(operator + 1);
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      PlainToken token = tokens.get(i);
      depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private int opening(int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      PlainToken token = tokens.get(i);
      depth += token.is(")") || token.is("]") ? 1 : token.is("(") || token.is("[") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
