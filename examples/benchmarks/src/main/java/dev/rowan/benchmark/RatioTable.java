package dev.rowan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints how fast the repository is in terms of plain JDBC: 1.00 is as fast. */
final class RatioTable {
  private RatioTable() {}

  static void print(Rounds rounds) {
    System.out.println();
    System.out.printf(
        "%-16s %12s %15s %7s   %s%n", "", "JDBC µs", "repository µs", "ratio", "of the rounds");
    rounds
        .scores()
        .forEach(
            (key, times) -> {
              if (key.side().equals("repository")) {
                line(key.benchmark(), rounds.scores().get(key.by("jdbc")), times);
              }
            });
  }

  private static void line(String name, List<Double> jdbc, List<Double> repository) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < jdbc.size(); round++) {
      ratios.add(jdbc.get(round) / repository.get(round));
    }
    System.out.printf(
        Locale.ROOT,
        "%-16s %,12.1f %,15.1f %7.2f   %s%n",
        name,
        Rounds.median(jdbc),
        Rounds.median(repository),
        Rounds.median(ratios),
        ratios.stream().map("%.2f"::formatted).toList());
  }
}
