package dev.rowan.schema;

/** The names that records give to tables and columns without saying so. */
public final class SnakeCase {
  private SnakeCase() {}

  /**
   * Returns a Java name in snake_case.
   *
   * <p>{@code unitPrice} is {@code unit_price}, {@code URLParser} is {@code url_parser}, {@code
   * line2} is {@code line2}.
   */
  public static String of(String javaName) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < javaName.length(); i++) {
      char here = javaName.charAt(i);
      if (i > 0 && Character.isUpperCase(here) && startsWord(javaName, i)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(here));
    }
    return snake.toString();
  }

  private static boolean startsWord(String name, int at) {
    char before = name.charAt(at - 1);
    boolean lowerFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return before != '_' && (!Character.isUpperCase(before) || lowerFollows);
  }
}
