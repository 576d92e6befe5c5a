package dev.rowan.schema.snapshot;

/** Reads one line of a snapshot from left to right. */
final class Cursor {
  private final String line;
  private int at;

  Cursor(String line, int start) {
    this.line = line;
    this.at = start;
  }

  boolean atEnd() {
    return at >= line.length();
  }

  char peek() {
    return atEnd() ? '\0' : line.charAt(at);
  }

  /** Steps over this character if it is next. */
  boolean accept(char c) {
    if (peek() != c || atEnd()) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char c) {
    if (!accept(c)) {
      throw new IllegalArgumentException(
          "expected '" + c + "' before: " + (atEnd() ? "the end" : line.substring(at)));
    }
  }

  void skipSpaces() {
    while (accept(' ')) {}
  }

  /** Returns the letters and digits that are next: a tag or a key. */
  String key() {
    int start = at;
    while (!atEnd() && Character.isLetterOrDigit(peek())) {
      at++;
    }
    if (start == at) {
      throw new IllegalArgumentException(
          "expected a word before: " + (atEnd() ? "the end" : line.substring(at)));
    }
    return line.substring(start, at);
  }

  /** Returns a quoted text, or what is before the next of these characters. */
  String text(String ends) {
    if (peek() == '"') {
      return quoted();
    }
    int start = at;
    while (!atEnd() && ends.indexOf(peek()) < 0) {
      at++;
    }
    return line.substring(start, at);
  }

  private String quoted() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (peek() != '"') {
      if (atEnd()) {
        throw new IllegalArgumentException("a quoted text does not end");
      }
      char c = line.charAt(at++);
      text.append(c == '\\' && !atEnd() ? escaped() : c);
    }
    expect('"');
    return text.toString();
  }

  private char escaped() {
    char c = line.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        if (at + 4 > line.length()) {
          throw new IllegalArgumentException("\\u needs four digits");
        }
        at += 4;
        yield (char) Integer.parseInt(line.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }
}
