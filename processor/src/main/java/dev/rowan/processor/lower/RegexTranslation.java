package dev.rowan.processor.lower;

/**
 * Turns a Java regular expression, as {@code matches()} reads it, into a PostgreSQL one that
 * matches the same texts.
 *
 * <p>{@code [A-Z]{2}\d+} becomes {@code [A-Z]{2}[0-9]+}: Java's {@code \d} is ASCII, PostgreSQL's
 * depends on the locale. What has no equal is refused, with the reason.
 */
final class RegexTranslation {
  /** The most that PostgreSQL repeats. */
  private static final int MAX_REPEAT = 255;

  private static final String LINE_ENDS = "\\n\\r\\u0085\\u2028\\u2029";
  private static final String DIGITS = "0-9";
  private static final String WORD = "A-Za-z0-9_";
  private static final String SPACE = " \\t\\n\\v\\f\\r";

  private final String regex;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private RegexTranslation(String regex) {
    this.regex = regex;
  }

  /** Says why an expression has no equal. */
  static final class Unportable extends Exception {
    private static final long serialVersionUID = 1;

    Unportable(String message) {
      super(message);
    }
  }

  /**
   * Returns the expression in PostgreSQL's dialect.
   *
   * @param regex an expression that {@code Pattern.compile} accepts
   * @throws Unportable if it has no equal
   */
  static String translate(String regex) throws Unportable {
    RegexTranslation translation = new RegexTranslation(regex);
    if (regex.indexOf('\0') >= 0) {
      throw new Unportable("it has no character 0");
    }
    while (translation.at < regex.length()) {
      translation.next();
    }
    return translation.out.toString();
  }

  private void next() throws Unportable {
    char here = regex.charAt(at);
    switch (here) {
      case '\\' -> escape();
      case '[' -> bracket();
      case '(' -> group();
      case '.' -> emit("[^" + LINE_ENDS + "]", 1);
      case '*', '+', '?' -> {
        emit(String.valueOf(here), 1);
        lazy();
      }
      case '{' -> repeat();
      case '^' -> anchor(at == 0);
      case '$' -> anchor(at == regex.length() - 1);
      case ']', '}' -> emit("\\" + here, 1);
      default -> emit(String.valueOf(here), 1);
    }
  }

  private void emit(String text, int read) {
    out.append(text);
    at += read;
  }

  /** At the ends an anchor says what matching the whole text says anyway. */
  private void anchor(boolean atTheEnd) throws Unportable {
    if (!atTheEnd || regex.indexOf('|') >= 0) {
      throw new Unportable(regex.charAt(at) + " within the pattern depends on line ends");
    }
    at++;
    if (isQuantifier()) {
      throw new Unportable("it does not repeat anchors");
    }
  }

  /** The whole text matches lazily or greedily alike. */
  private void lazy() throws Unportable {
    if (at < regex.length() && regex.charAt(at) == '?') {
      at++;
    } else if (at < regex.length() && regex.charAt(at) == '+') {
      throw new Unportable("it has no possessive quantifiers");
    }
    if (isQuantifier()) {
      throw new Unportable("it has no quantifiers of quantifiers");
    }
  }

  private boolean isQuantifier() {
    return at < regex.length() && "*+?{".indexOf(regex.charAt(at)) >= 0;
  }

  private void repeat() throws Unportable {
    int end = regex.indexOf('}', at);
    String counts = regex.substring(at + 1, end);
    for (String count : counts.split(",", -1)) {
      if (!count.isEmpty() && (count.length() > 3 || Integer.parseInt(count) > MAX_REPEAT)) {
        throw new Unportable("it repeats at most " + MAX_REPEAT + " times");
      }
    }
    emit("{" + counts + "}", counts.length() + 2);
    lazy();
  }

  private void group() throws Unportable {
    if (regex.startsWith("(?:", at)) {
      emit("(?:", 3);
    } else if (regex.startsWith("(?", at)) {
      throw new Unportable(
          "a group that starts with "
              + regex.substring(at, Math.min(at + 3, regex.length()))
              + " means something else there");
    } else {
      emit("(", 1);
    }
  }

  private void escape() throws Unportable {
    char what = regex.charAt(at + 1);
    switch (what) {
      case 'd' -> emit("[" + DIGITS + "]", 2);
      case 'D' -> emit("[^" + DIGITS + "]", 2);
      case 'w' -> emit("[" + WORD + "]", 2);
      case 'W' -> emit("[^" + WORD + "]", 2);
      case 's' -> emit("[" + SPACE + "]", 2);
      case 'S' -> emit("[^" + SPACE + "]", 2);
      default -> literalEscape(what);
    }
  }

  private void literalEscape(char what) throws Unportable {
    if (what == 't' || what == 'n' || what == 'r' || what == 'f') {
      emit("\\" + what, 2);
    } else if (what == 'u') {
      unicode(regex.substring(at, at + 6));
    } else if (what < 128 && !Character.isLetterOrDigit(what)) {
      emit("\\" + what, 2);
    } else {
      throw new Unportable("\\" + what + " means something else there");
    }
  }

  private void unicode(String escape) throws Unportable {
    char what = (char) Integer.parseInt(escape.substring(2), 16);
    if (what == 0 || Character.isSurrogate(what)) {
      throw new Unportable(escape + " is no character there");
    }
    emit(escape, escape.length());
  }

  private void bracket() throws Unportable {
    emit("[", 1);
    if (regex.charAt(at) == '^') {
      emit("^", 1);
    }
    if (regex.charAt(at) == ']') {
      throw new Unportable("a class cannot start with ]");
    }
    while (regex.charAt(at) != ']') {
      inBracket();
    }
    emit("]", 1);
  }

  private void inBracket() throws Unportable {
    char here = regex.charAt(at);
    if (here == '[' || regex.startsWith("&&", at)) {
      throw new Unportable("it has no classes within classes");
    }
    if (here != '\\') {
      emit(String.valueOf(here), 1);
      return;
    }
    char what = regex.charAt(at + 1);
    switch (what) {
      case 'd' -> classInBracket(DIGITS);
      case 'w' -> classInBracket(WORD);
      case 's' -> classInBracket(SPACE);
      default -> literalEscape(what);
    }
  }

  private void classInBracket(String members) throws Unportable {
    if (regex.charAt(at - 1) == '-' || regex.startsWith("-", at + 2)) {
      throw new Unportable("a class cannot be the end of a range");
    }
    emit(members, 2);
  }
}
