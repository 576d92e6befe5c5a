package dev.rowan.runtime.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that {@code @Pattern} had made, in Java's words again: {@code
 * ^(?:[A-Z]{2}[^\n\r\u0085\u2028\u2029]*)$} is {@code [A-Z]{2}.*}.
 *
 * <p>Only of what stands for itself in both languages, so that the processor makes the same of it.
 */
final class JavaRegex {
  private static final String START = "^(?:";
  private static final String END = ")$";

  /** What the processor makes of {@code .}, {@code \s} and {@code \S}. */
  private static final String NO_LINE_END = "[^\\n\\r\\u0085\\u2028\\u2029]";

  private static final String SPACE = "[ \\t\\n\\v\\f\\r]";
  private static final String NO_SPACE = "[^ \\t\\n\\v\\f\\r]";

  private static final String ESCAPE = "\\\\[^A-Za-z0-9]|\\\\[tnrf]";
  private static final Pattern PORTABLE =
      Pattern.compile(
          "(?:[\\w ,:/@#%=~!\"';<>&-]|"
              + ESCAPE
              + "|\\\\[sS]|[.()|*+?]|\\(\\?:|\\{\\d{1,3}(?:,\\d{0,3})?}"
              + "|\\[\\^?(?:[\\w .,:/@#%=~!\"'<>+*?()|$;-]|"
              + ESCAPE
              + ")+])*");

  private JavaRegex() {}

  /** Returns the expression of an annotation, if it is one that the processor makes alike. */
  static Optional<String> of(String stored) {
    String inner = stored.substring(START.length(), stored.length() - END.length());
    if (inner.replace(NO_LINE_END, "").matches(".*(?:^|[^\\\\])\\..*")) {
      return Optional.empty();
    }
    String java = inner.replace(NO_LINE_END, ".").replace(NO_SPACE, "\\S").replace(SPACE, "\\s");
    return Optional.of(java)
        .filter(regex -> PORTABLE.matcher(regex).matches())
        .filter(JavaRegex::isRegex);
  }

  private static boolean isRegex(String text) {
    try {
      return Pattern.compile(text).flags() == 0;
    } catch (PatternSyntaxException otherwise) {
      return false;
    }
  }
}
