package dev.rowan.processor.lower;

import java.util.Optional;
import java.util.regex.Pattern;

/** The SQL of a key of an index that is an expression: {@code "(lower(email)) desc"}. */
public final class KeySql {
  /** What follows a key of an exclusion constraint. */
  private static final Pattern OPERATOR = Pattern.compile("(?i)\\s+with\\s+\\S+\\s*$");

  private KeySql() {}

  /** Returns the expression of a key, or nothing if it is a component or malformed. */
  public static Optional<String> of(String key) {
    try {
      return Optional.ofNullable(
          KeySyntax.parse(OPERATOR.matcher(key).replaceFirst("")).expression());
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
