package dev.rowan.schema;

import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names in an expression that can only be those of columns.
 *
 * <p>{@code lower(mail) = 'x' AND sent_at > date '2020-01-01'} has {@code mail} and {@code
 * sent_at}: no function, type, key word, field, or argument by name. What brings names of its own,
 * a subquery or one of the functions of JSON and XML with a grammar of their own, has none.
 */
public final class BareNames {
  /** Words that are no key words elsewhere and that expressions are made of. */
  private static final Set<String> PHRASES =
      Set.of(
          """
          absent at by current day document double empty error escape excluding filter first
          following groups hour key keys last local minute month nfc nfd nfkc nfkd normalized nulls
          object of ordinality over partition preceding range rows scalar second ties uescape
          unbounded unknown value varying within without year zone"""
              .split("\\s+"));

  /** What each table has besides its own columns. */
  private static final Set<String> SYSTEM =
      Set.of("tableoid", "ctid", "xmin", "xmax", "cmin", "cmax");

  private final List<Token> tokens;

  private BareNames(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns the names in an expression, as they stand, in their order. */
  public static List<Token> in(String sql) {
    BareNames names = new BareNames(SqlTokens.telling(sql));
    return names.hasOwnScope() ? List.of() : names.find();
  }

  /** Whether an expression has a query in it. */
  public static boolean hasQuery(String sql) {
    return SqlTokens.of(sql).stream().anyMatch(token -> token.is("select"));
  }

  private boolean hasOwnScope() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean grammar =
          (word.startsWith("json_") || word.startsWith("xml")) && Keywords.needsQuotes(word);
      if (token.is("select") || (grammar && isSymbol(i + 1, '('))) {
        return true;
      }
    }
    return false;
  }

  private List<Token> find() {
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isName(i)) {
        names.add(tokens.get(i));
      }
    }
    return names;
  }

  private boolean isName(int i) {
    String name = tokens.get(i).identifier();
    if (name == null || SYSTEM.contains(name)) {
      return false;
    }
    boolean word = tokens.get(i).kind() == SqlTokens.Kind.WORD;
    if (word && (Keywords.needsQuotes(name) || PHRASES.contains(name))) {
      return false;
    }
    return !isCalled(i) && !isQualified(i) && !isType(i) && !isArgument(i) && !isField(i);
  }

  private boolean isCalled(int i) {
    return isSymbol(i + 1, '(');
  }

  private boolean isQualified(int i) {
    return isSymbol(i - 1, '.') || isSymbol(i + 1, '.');
  }

  /** {@code x::text}, {@code cast(x as text)}, {@code x collate "C"}, {@code date '2020-01-01'}. */
  private boolean isType(int i) {
    return isSymbol(i - 1, ':')
        || isWord(i - 1, "as")
        || isWord(i - 1, "collate")
        || (i + 1 < tokens.size() && tokens.get(i + 1).kind() == SqlTokens.Kind.STRING);
  }

  /** {@code make_interval(days => 1)}. */
  private boolean isArgument(int i) {
    return (isSymbol(i + 1, '=') && isSymbol(i + 2, '>'))
        || (isSymbol(i + 1, ':') && isSymbol(i + 2, '='));
  }

  /** {@code extract(epoch from at)}. */
  private boolean isField(int i) {
    return isSymbol(i - 1, '(') && isWord(i - 2, "extract");
  }

  private boolean isSymbol(int i, char symbol) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(symbol);
  }

  private boolean isWord(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}
