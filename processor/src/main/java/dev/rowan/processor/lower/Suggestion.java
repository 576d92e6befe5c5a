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
  public static Optional<String> closest(String name, Collection<String> candidates) {
    String plain = plain(name);
    return candidates.stream()
        .filter(candidate -> isClose(plain, plain(candidate)))
        .min(
            Comparator.comparing((String candidate) -> distance(plain, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether two names differ in case and underscores alone. */
  public static boolean areAlike(String left, String right) {
    return plain(left).equals(plain(right));
  }

  /** A few letters differ, or one is the beginning of the other: {@code user}, {@code userId}. */
  private static boolean isClose(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    boolean begins = shorter > 2 && (left.startsWith(right) || right.startsWith(left));
    int most = shorter < 2 ? 0 : Math.max(1, left.length() / 3);
    return begins || distance(left, right) <= most;
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
