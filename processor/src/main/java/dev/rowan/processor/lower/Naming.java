package dev.rowan.processor.lower;

import dev.rowan.annotation.NamingStrategy;
import dev.rowan.schema.SnakeCase;
import java.util.regex.Pattern;

/** Makes names of tables and columns from those of records and components. */
final class Naming {
  private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");
  private static final Pattern IN_Y = Pattern.compile(".*[^aeiou]y");

  private Naming() {}

  static String table(NamingStrategy strategy, String javaName) {
    return switch (strategy) {
      case SNAKE_CASE -> SnakeCase.of(javaName);
      case SNAKE_CASE_PLURAL -> plural(SnakeCase.of(javaName));
      case AS_IS -> javaName;
    };
  }

  static String column(NamingStrategy strategy, String javaName) {
    return strategy == NamingStrategy.AS_IS ? javaName : SnakeCase.of(javaName);
  }

  /** Returns the plural of the last word by the rules of English, without its exceptions. */
  static String plural(String name) {
    if (HISSING.matcher(name).matches()) {
      return name + "es";
    }
    return IN_Y.matcher(name).matches() ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }
}
