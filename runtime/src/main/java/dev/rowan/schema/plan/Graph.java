package dev.rowan.schema.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Orders numbered nodes so that each comes after those it must come after.
 *
 * <p>Where there is a choice the lower number comes first; where there is a circle its weakest edge
 * gives way.
 */
final class Graph {
  private final List<Set<Integer>> before = new ArrayList<>();
  private final List<Set<Integer>> softBefore = new ArrayList<>();
  private final List<Set<Integer>> nicelyBefore = new ArrayList<>();

  Graph(int nodes) {
    for (int i = 0; i < nodes; i++) {
      before.add(new TreeSet<>());
      softBefore.add(new TreeSet<>());
      nicelyBefore.add(new TreeSet<>());
    }
  }

  /** Lets one node come before another. */
  void edge(int first, int second) {
    if (first != second) {
      before.get(second).add(first);
    }
  }

  /** Lets one node come before another if nothing speaks against it. */
  void softEdge(int first, int second) {
    if (first != second) {
      softBefore.get(second).add(first);
    }
  }

  /** Lets one node come before another because it reads better so: the first to give way. */
  void niceEdge(int first, int second) {
    if (first != second) {
      nicelyBefore.get(second).add(first);
    }
  }

  /** Returns what must come directly after a node. */
  List<Integer> after(int node) {
    return IntStream.range(0, before.size())
        .filter(later -> before.get(later).contains(node))
        .boxed()
        .toList();
  }

  /** Returns what must come directly before a node. */
  Set<Integer> before(int node) {
    return before.get(node);
  }

  /** Returns what must, and what had better, come directly before a node. */
  Set<Integer> allBefore(int node) {
    Set<Integer> all = new TreeSet<>(before.get(node));
    all.addAll(softBefore.get(node));
    all.addAll(nicelyBefore.get(node));
    return all;
  }

  /** Returns the nodes in order. */
  List<Integer> sorted() {
    int size = before.size();
    List<Set<Integer>> waits = new ArrayList<>();
    List<Set<Integer>> after = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      waits.add(allBefore(i));
      after.add(new TreeSet<>());
    }
    for (int i = 0; i < size; i++) {
      for (int first : waits.get(i)) {
        after.get(first).add(i);
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.naturalOrder());
    boolean[] done = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (waits.get(i).isEmpty()) {
        ready.add(i);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (order.size() < size) {
      if (ready.isEmpty()) {
        int freed = breakCircle(waits, done);
        if (waits.get(freed).isEmpty()) {
          ready.add(freed);
        }
        continue;
      }
      int next = ready.remove();
      done[next] = true;
      order.add(next);
      for (int later : after.get(next)) {
        if (waits.get(later).remove(next) && waits.get(later).isEmpty()) {
          ready.add(later);
        }
      }
    }
    return order;
  }

  /** Takes the weakest edge out of a circle and returns the node that waited. */
  private int breakCircle(List<Set<Integer>> waits, boolean[] done) {
    List<Integer> circle = circle(waits, done);
    int weakest = 0;
    for (int i = 1; i < circle.size(); i++) {
      int order = Integer.compare(strength(circle, i), strength(circle, weakest));
      if (order < 0 || (order == 0 && circle.get(i) < circle.get(weakest))) {
        weakest = i;
      }
    }
    waits.get(circle.get(weakest)).remove(next(circle, weakest));
    return circle.get(weakest);
  }

  /** Returns how much the edge counts by which a node of a circle waits for the next. */
  private int strength(List<Integer> circle, int place) {
    Integer waited = next(circle, place);
    if (before.get(circle.get(place)).contains(waited)) {
      return 2;
    }
    return softBefore.get(circle.get(place)).contains(waited) ? 1 : 0;
  }

  private static Integer next(List<Integer> circle, int place) {
    return circle.get((place + 1) % circle.size());
  }

  /** Returns nodes of which each waits for the next, and the last for the first. */
  private static List<Integer> circle(List<Set<Integer>> waits, boolean[] done) {
    List<Integer> way = new ArrayList<>();
    int node = 0;
    while (done[node]) {
      node++;
    }
    while (!way.contains(node)) {
      way.add(node);
      node = waits.get(node).iterator().next();
    }
    return way.subList(way.indexOf(node), way.size());
  }
}
