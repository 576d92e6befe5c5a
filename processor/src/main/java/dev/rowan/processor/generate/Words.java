package dev.rowan.processor.generate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and English made of Java names. */
final class Words {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

  private static final Pattern BREAK = Pattern.compile("(?=.{95})(.{1,94}) ");

  private Words() {}

  /** {@code OrderLine} → {@code orderLine}. */
  static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code orderLine} → {@code OrderLine}. */
  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code findByCustomerId} → {@code FIND_BY_CUSTOMER_ID}. */
  static String constant(String name) {
    return BOUNDARY.splitAsStream(name).collect(Collectors.joining("_")).toUpperCase(Locale.ROOT);
  }

  /** {@code OrderLine} → {@code order line}. */
  static String spoken(String name) {
    return BOUNDARY.splitAsStream(name).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }

  /** {@code category} → {@code categories}. */
  static String plural(String noun) {
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("s")
            || noun.endsWith("x")
            || noun.endsWith("z")
            || noun.endsWith("ch")
            || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }

  /** {@code order} → {@code an order}. */
  static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** {@code [a, b, c]} → {@code a, b and c}. */
  static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** Breaks lines that are longer than Javadoc should have; what goes on is indented as it was. */
  static String wrapped(String text) {
    return text.lines()
        .map(line -> line.length() < 95 ? line : BREAK.matcher(line).replaceAll("$1\n"))
        .collect(Collectors.joining("\n"));
  }
}
