package dev.rowan.benchmark;

import java.util.List;
import java.util.Locale;

/** Prints what Rowan adds to javac for each record. */
final class RecordTable {
  private RecordTable() {}

  static void print(Rounds rounds) {
    System.out.println();
    System.out.printf(
        "%-8s %8s %12s %12s %16s%n", "javac", "records", "alone ms", "Rowan ms", "ms per record");
    rounds
        .scores()
        .forEach(
            (key, times) -> {
              if (key.side().equals("rowan")) {
                line(key, rounds.scores().get(key.by("nothing")), times);
              }
            });
  }

  private static void line(Rounds.Key key, List<Double> nothing, List<Double> rowan) {
    double alone = Rounds.median(nothing);
    double together = Rounds.median(rowan);
    System.out.printf(
        Locale.ROOT,
        "%-8s %8s %,12.0f %,12.0f %16.2f%n",
        key.benchmark(),
        key.parameters(),
        alone,
        together,
        (together - alone) / Integer.parseInt(key.parameters()));
  }
}
