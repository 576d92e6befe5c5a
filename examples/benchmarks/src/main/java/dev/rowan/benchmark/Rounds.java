package dev.rowan.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks in rounds, in each of them both sides one right after the other.
 *
 * <p>What disturbs a machine for a while then disturbs both, and their ratio within a round stands.
 */
final class Rounds {
  private final Map<Key, List<Double>> scores = new LinkedHashMap<>();

  /**
   * What was measured.
   *
   * @param benchmark the method's name
   * @param parameters the values of its parameters but the last, which is the side
   * @param side who did it
   */
  record Key(String benchmark, String parameters, String side) {
    Key by(String other) {
      return new Key(benchmark, parameters, other);
    }
  }

  /** Runs this many rounds; who comes first in one comes second in the next. */
  static Rounds run(int rounds, Options options, List<String> sides, Consumer<String> progress)
      throws RunnerException {
    Rounds all = new Rounds();
    List<String> order = new ArrayList<>(sides);
    for (int round = 1; round <= rounds; round++) {
      progress.accept("round " + round + " of " + rounds);
      Options ordered =
          new OptionsBuilder().parent(options).param("side", order.toArray(String[]::new)).build();
      all.add(new Runner(ordered).run());
      Collections.reverse(order);
    }
    return all;
  }

  private void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      scores
          .computeIfAbsent(key(result.getParams()), unknown -> new ArrayList<>())
          .add(result.getPrimaryResult().getScore());
    }
  }

  private static Key key(BenchmarkParams params) {
    String name = params.getBenchmark();
    String others = "";
    String side = "";
    for (String parameter : params.getParamsKeys()) {
      if (parameter.equals("side")) {
        side = params.getParam(parameter);
      } else {
        others = params.getParam(parameter);
      }
    }
    return new Key(name.substring(name.lastIndexOf('.') + 1), others, side);
  }

  /** Returns the scores, round by round. */
  Map<Key, List<Double>> scores() {
    return scores;
  }

  /** Returns the one in the middle. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
