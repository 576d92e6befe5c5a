package dev.rowan.processor.lower;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …": the candidate that is closest to a misspelt name. */
public final class Suggestion {
  private Suggestion() {}

  /** Returns what to do about a name that is none of these. */
  public static String remedy(String name, Collection<String> candidates) {
    return closest(name, candidates)
        .map(candidate -> "did you mean " + candidate + "?")
        .orElseGet(
            () ->
                candidates.isEmpty()
                    ? "there is none"
                    : "one of: " + String.join(", ", candidates));
  }

  /** Returns the candidate that is close enough to be meant, if there is one. */
  static Optional<String> closest(String name, Collection<String> candidates) {
    String plain = plain(name);
    int most = Math.max(1, plain.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(plain, plain(candidate)) <= most)
        .min(
            Comparator.comparing((String candidate) -> distance(plain, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Case and underscores aside: who writes {@code placed_at} means {@code placedAt}. */
  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The number of letters to insert, delete, replace or swap with their neighbour. */
  private static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= right.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[left.length()][right.length()];
  }
}
