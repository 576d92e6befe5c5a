package dev.rowan.runtime.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The singular of a table's name, by few and careful rules: {@code orders} is {@code order}, {@code
 * film_categories} is {@code film_category}, {@code addresses} is {@code address}; {@code news},
 * {@code status} and {@code analysis} stay as they are.
 */
final class Singular {
  /** Words that end in {@code s} and are no plurals, or whose plural these rules would not undo. */
  private static final Set<String> UNCHANGED =
      Set.of(
          "series",
          "species",
          "news",
          "sms",
          "dns",
          "tls",
          "https",
          "aws",
          "ios",
          "goods",
          "means",
          "lens",
          "alias",
          "canvas",
          "atlas",
          "gas",
          "bias",
          "always",
          "yes",
          "plus",
          "whereas",
          "data",
          "metadata",
          "analyses",
          "bases",
          "axes",
          "indices");

  private static final List<String> SINGULAR_ENDINGS = List.of("ss", "us", "is", "os", "ics");
  private static final Set<String> E_WORDS =
      Set.of("movies", "cookies", "ties", "zombies", "caches", "headaches", "axes");
  private static final List<String> ES_ENDINGS =
      List.of("sses", "xes", "ches", "shes", "zzes", "statuses", "aliases", "viruses", "buses");

  private Singular() {}

  /** Returns the name with its last word in the singular, or with that before an "of". */
  static String of(String name) {
    int of = name.indexOf("_of_");
    if (of > 0) {
      return of(name.substring(0, of)) + name.substring(of);
    }
    int start = Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')) + 1;
    return name.substring(0, start) + word(name.substring(start));
  }

  private static String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.endsWith("s")
        || lower.length() < 4
        || UNCHANGED.contains(lower)
        || SINGULAR_ENDINGS.stream().anyMatch(lower::endsWith)) {
      return word;
    }
    if (E_WORDS.contains(lower)) {
      return cut(word, 1);
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return cut(word, 3) + (word.endsWith("S") ? "Y" : "y");
    }
    return cut(word, ES_ENDINGS.stream().anyMatch(lower::endsWith) ? 2 : 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
