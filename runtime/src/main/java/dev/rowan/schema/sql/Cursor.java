package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.SqlTokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Goes through the tokens of one statement; blanks and comments do not count. */
final class Cursor {
  private static final Token END = new Token(SqlTokens.Kind.SPACE, "");

  private final SourceText source;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final int end;
  private int at;

  Cursor(SourceText source, int start, int end) {
    this.source = source;
    this.end = end;
    int offset = start;
    for (Token token : SqlTokens.of(source.text().substring(start, end))) {
      if (!token.isBlank()) {
        tokens.add(token);
        starts.add(offset);
      }
      offset += token.text().length();
    }
  }

  /** Returns the token so many ahead, or an empty one at the end. */
  Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  int mark() {
    return at;
  }

  void back(int mark) {
    at = mark;
  }

  void skip() {
    at++;
  }

  /** Whether these words come next. */
  boolean at(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!peek(i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean at(char symbol) {
    return peek(0).is(symbol);
  }

  /** Goes past these words if they come next. */
  boolean accept(String... words) {
    boolean here = at(words);
    at += here ? words.length : 0;
    return here;
  }

  boolean accept(char symbol) {
    boolean here = at(symbol);
    at += here ? 1 : 0;
    return here;
  }

  /** Goes past the one of these words that comes next and returns it in its given spelling. */
  @Nullable String acceptOneOf(String... words) {
    for (String word : words) {
      if (accept(word)) {
        return word;
      }
    }
    return null;
  }

  void expect(String... words) {
    for (String word : words) {
      if (!accept(word)) {
        throw fault("expected " + String.join(" ", words));
      }
    }
  }

  void expect(char symbol) {
    if (!accept(symbol)) {
      throw fault("expected " + symbol);
    }
  }

  void expectEnd() {
    if (!atEnd()) {
      throw fault("the statement should end here");
    }
  }

  SyntaxException fault(String message) {
    String found = atEnd() ? "the end of the statement" : shortened(peek(0).text());
    int start = atEnd() ? end : starts.get(at);
    return new SyntaxException(
        message + ", found " + found,
        source.locate(start, atEnd() ? end : start + peek(0).text().length()));
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** Reads a name of a table, column or type: no reserved word unless it is quoted. */
  String identifier() {
    Token token = peek(0);
    if (token.kind() == SqlTokens.Kind.WORD
        && Identifiers.isReserved(String.valueOf(token.identifier()))) {
      throw fault("expected a name (a key word must be in double quotes to be one)");
    }
    return label();
  }

  /** Reads a name of any spelling, such as that of a constraint's index method. */
  String label() {
    String name = peek(0).identifier();
    if (name == null || name.isEmpty()) {
      throw fault("expected a name");
    }
    at++;
    return cut(name);
  }

  /** PostgreSQL cuts what is too long. */
  static String cut(String name) {
    int length = name.length();
    while (name.substring(0, length).getBytes(StandardCharsets.UTF_8).length
        > ObjectName.MAX_BYTES) {
      length = name.offsetByCodePoints(length, -1);
    }
    return name.substring(0, length);
  }

  /** Reads {@code name} or {@code namespace.name}; a database before it is passed over. */
  ObjectName name() {
    return qualified(identifier());
  }

  /** Reads the name of a function, collation, operator class: most key words may be one. */
  ObjectName anyName() {
    return qualified(label());
  }

  private ObjectName qualified(String first) {
    List<String> names = new ArrayList<>(List.of(first));
    while (at('.') && peek(1).identifier() != null) {
      at++;
      names.add(label());
    }
    if (names.size() > 3) {
      throw fault("a name has at most three parts");
    }
    String name = names.get(names.size() - 1);
    return names.size() == 1
        ? ObjectName.unqualified(name)
        : new ObjectName(names.get(names.size() - 2), name);
  }

  /** Reads clauses for as long as there are any. */
  void clauses(BooleanSupplier clause) {
    boolean more = true;
    while (more) {
      more = clause.getAsBoolean();
    }
  }

  /** Reads what stands between parentheses and commas. */
  <T> List<T> list(Supplier<T> element) {
    expect('(');
    List<T> elements = new ArrayList<>();
    if (accept(')')) {
      return elements;
    }
    elements.addAll(commas(element));
    if (!accept(')')) {
      throw fault("expected , or )");
    }
    return elements;
  }

  /** Reads one or more elements with commas between them. */
  <T> List<T> commas(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    do {
      elements.add(element.get());
    } while (accept(','));
    return elements;
  }

  /** Reads something and keeps where it stands. */
  <T> Located<T> located(Supplier<? extends T> reader) {
    int mark = at;
    T value = reader.get();
    return located(mark, value);
  }

  /** Returns something that was read since a mark, with its place. */
  <T> Located<T> located(int mark, T value) {
    return source.located(value, startOf(mark), Math.max(startOf(mark), endOfLast()));
  }

  /** Returns the value of the whole statement, comments around it left out. */
  <T> Located<T> whole(T value) {
    at = tokens.size();
    return located(0, value);
  }

  private int startOf(int mark) {
    return mark < starts.size() ? starts.get(mark) : end;
  }

  private int endOfLast() {
    return at == 0 ? 0 : starts.get(at - 1) + tokens.get(at - 1).text().length();
  }

  /** Returns the text since a mark, verbatim. */
  String since(int mark) {
    return source.text().substring(startOf(mark), Math.max(startOf(mark), endOfLast()));
  }

  /** Returns all that is left, comments at its end included, and goes to the end. */
  String rest() {
    String text = source.text().substring(startOf(at), end).strip();
    at = tokens.size();
    return text;
  }

  /** Reads all that is left as an expression or query. */
  Expression restOfStatement() {
    if (atEnd()) {
      throw fault("expected an expression");
    }
    return new Expression(rest());
  }

  /** Reads a pair of parentheses and returns what is in it, verbatim. */
  Expression parenthesized() {
    if (!at('(')) {
      throw fault("expected (");
    }
    int open = at;
    skipNested();
    int inside = starts.get(open) + 1;
    String text = source.text().substring(inside, endOfLast() - 1).strip();
    if (text.isEmpty()) {
      at = open + 1;
      throw fault("expected an expression");
    }
    return new Expression(text);
  }

  /** Goes past one token, or past all up to the closing parenthesis or bracket that fits it. */
  void skipNested() {
    int depth = 0;
    int open = at;
    do {
      if (atEnd()) {
        at = open;
        throw fault("the parenthesis is not closed");
      }
      Token token = peek(0);
      depth += token.is('(') || token.is('[') ? 1 : token.is(')') || token.is(']') ? -1 : 0;
      at++;
    } while (depth > 0);
  }

  /**
   * Reads an expression up to the first token after it that ends it, outside of parentheses and of
   * CASE … END; a comma, a closing parenthesis and the end of the statement end it too.
   */
  Expression expression(Predicate<Token> ends) {
    int mark = at;
    int cases = 0;
    while (!atEnd()) {
      Token token = peek(0);
      boolean first = at == mark;
      if (cases == 0 && (token.is(',') || token.is(')') || token.is(']'))) {
        break;
      }
      if (cases == 0 && !first && ends.test(token)) {
        break;
      }
      cases += token.is("case") ? 1 : token.is("end") && cases > 0 ? -1 : 0;
      skipNested();
    }
    if (at == mark) {
      throw fault("expected an expression");
    }
    return new Expression(since(mark));
  }

  /** Reads {@code 'text'} in any of its spellings. */
  String string() {
    String text = Literals.text(peek(0));
    if (text == null) {
      throw fault("expected a string");
    }
    at++;
    // Strings with a line end between them are one.
    for (String more = Literals.text(peek(0)); more != null; more = Literals.text(peek(0))) {
      text += more;
      at++;
    }
    return text;
  }

  /** Reads a whole number with its sign. */
  long number() {
    int mark = at;
    boolean negative = accept('-');
    accept('+');
    try {
      long number = Long.parseLong((negative ? "-" : "") + peek(0).text().replace("_", ""));
      at++;
      return number;
    } catch (NumberFormatException e) {
      at = mark;
      throw fault("expected a whole number");
    }
  }
}
