package dev.rowan.runtime.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Names of the database as names of Java.
 *
 * <p>{@code order_line} is {@code OrderLine} and {@code orderLine}; {@code DB_ID} is {@code dbId},
 * {@code 2fa} is {@code _2fa}, {@code class} is {@code classValue}.
 */
final class JavaNames {
  /** A record cannot have components of these names (JLS 8.10.1). */
  private static final Set<String> NOT_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** Returns the name of a class. */
  static String type(String name) {
    String joined = words(name).stream().map(JavaNames::capitalized).collect(Collectors.joining());
    return started(joined, "Table");
  }

  /** Returns the name of a component. */
  static String component(String name) {
    List<String> words = words(name);
    String rest = words.stream().skip(1).map(JavaNames::capitalized).collect(Collectors.joining());
    String joined = started(words.isEmpty() ? "" : uncapitalized(words.get(0)) + rest, "column");
    return SourceVersion.isKeyword(joined, SourceVersion.RELEASE_17)
            || NOT_COMPONENTS.contains(joined)
        ? joined + "Value"
        : joined;
  }

  /** Returns one part of a package's name. */
  static String packagePart(String name) {
    String joined = started(String.join("", words(name)).toLowerCase(Locale.ROOT), "schema");
    return SourceVersion.isKeyword(joined, SourceVersion.RELEASE_17) ? joined + "_" : joined;
  }

  /** Whether a text can be a constant of an enum. */
  static boolean isIdentifier(String text) {
    return SourceVersion.isName(text) && text.indexOf('.') < 0;
  }

  /** Returns what of a text can stand in names: {@code in-progress} has two such parts. */
  static List<String> parts(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** {@code orderLine_ID2} has the words {@code order}, {@code Line}, {@code ID2}. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      boolean part = Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
      boolean humps =
          part
              && word.length() > 0
              && Character.isUpperCase(c)
              && Character.isLowerCase(word.codePointBefore(word.length()));
      if ((!part || humps) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + tail(word, end);
  }

  private static String uncapitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toLowerCase(Locale.ROOT) + tail(word, end);
  }

  /** Of a word in capitals only the first is one. */
  private static String tail(String word, int start) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? word.substring(start).toLowerCase(Locale.ROOT) : word.substring(start);
  }

  private static String started(String name, String otherwise) {
    if (name.isEmpty()) {
      return otherwise;
    }
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }
}
