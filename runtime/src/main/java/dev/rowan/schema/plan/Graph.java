package dev.rowan.schema.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Orders numbered nodes so that each comes after those it must come after.
 *
 * <p>Where there is a choice the lower number comes first; where there is a circle its soft edges
 * give way, then the node of the lowest number.
 */
final class Graph {
  private final List<Set<Integer>> before = new ArrayList<>();
  private final List<Set<Integer>> softBefore = new ArrayList<>();

  Graph(int nodes) {
    for (int i = 0; i < nodes; i++) {
      before.add(new TreeSet<>());
      softBefore.add(new TreeSet<>());
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

  /** Returns what must come directly before a node. */
  Set<Integer> before(int node) {
    return before.get(node);
  }

  /** Returns what must, and what had better, come directly before a node. */
  Set<Integer> allBefore(int node) {
    Set<Integer> all = new TreeSet<>(before.get(node));
    all.addAll(softBefore.get(node));
    return all;
  }

  /** Returns the nodes in order. */
  List<Integer> sorted() {
    int size = before.size();
    List<Set<Integer>> waits = new ArrayList<>();
    List<Set<Integer>> after = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      waits.add(new TreeSet<>(before.get(i)));
      waits.get(i).addAll(softBefore.get(i));
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
      int next = ready.isEmpty() ? breakCircle(waits, done) : ready.remove();
      if (done[next]) {
        continue;
      }
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

  /** Returns the first node that waits for soft edges only, or else the first at all. */
  private int breakCircle(List<Set<Integer>> waits, boolean[] done) {
    int any = -1;
    for (int i = 0; i < done.length; i++) {
      if (done[i]) {
        continue;
      }
      any = any < 0 ? i : any;
      if (softBefore.get(i).containsAll(waits.get(i)) && !hardWait(i, waits)) {
        return i;
      }
    }
    return any;
  }

  private boolean hardWait(int node, List<Set<Integer>> waits) {
    return waits.get(node).stream().anyMatch(before.get(node)::contains);
  }
}
