package dev.rowan.schema.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts stages into files: as few as their kinds allow, each stage after those it must come after.
 *
 * <p>What is brief comes first, as much of it as can; then everything that needs a file of another
 * kind; then what is brief and had to wait.
 */
final class Scheduler {
  private final List<Stage> stages = new ArrayList<>();
  private final List<Set<Integer>> waits = new ArrayList<>();
  private final Set<Integer> open = new TreeSet<>();

  /** Adds a stage that comes after these; returns its number. */
  int add(Stage stage, Set<Integer> after) {
    stages.add(stage);
    waits.add(new TreeSet<>(after));
    open.add(stages.size() - 1);
    return stages.size() - 1;
  }

  /** Lets a stage that is there already wait for another one too. */
  void wait(int stage, int after) {
    waits.get(stage).add(after);
  }

  /**
   * Lets what goes only to come back stay as long as it can: until all is done that its return
   * waits for, as far as that does not wait for it to go.
   */
  void hold(int drop, int back) {
    for (int first : List.copyOf(waits.get(back))) {
      if (first != drop && !waitsFor(first, drop)) {
        waits.get(drop).add(first);
      }
    }
  }

  private boolean waitsFor(int stage, int other) {
    Set<Integer> seen = new TreeSet<>();
    Deque<Integer> left = new ArrayDeque<>(List.of(stage));
    while (!left.isEmpty()) {
      int next = left.remove();
      if (next == other) {
        return true;
      }
      waits.get(next).stream().filter(seen::add).forEach(left::add);
    }
    return false;
  }

  /** Returns the files. */
  List<MigrationFile> files() {
    List<MigrationFile> files = new ArrayList<>();
    while (!open.isEmpty()) {
      int start = nextFile(files.isEmpty());
      Stage first = stages.get(start);
      List<Step> steps = new ArrayList<>();
      for (int next = start; next >= 0; next = firstReady(first)) {
        steps.addAll(stages.get(next).steps());
        open.remove(next);
      }
      files.add(MigrationFile.of(steps, first.kind().transactional()));
    }
    return files;
  }

  private boolean ready(int stage) {
    return waits.get(stage).stream().noneMatch(open::contains);
  }

  private int firstReady(Stage like) {
    return open.stream()
        .filter(stage -> stages.get(stage).kind() == like.kind())
        .filter(stage -> stages.get(stage).group().equals(like.group()))
        .filter(this::ready)
        .findFirst()
        .orElse(-1);
  }

  private int nextFile(boolean start) {
    int brief = -1;
    for (int stage : open) {
      if (!ready(stage)) {
        continue;
      }
      boolean isBrief = stages.get(stage).kind() == Stage.Kind.BRIEF;
      if (isBrief == start) {
        return stage;
      }
      brief = brief < 0 ? stage : brief;
    }
    return brief < 0 ? open.iterator().next() : brief;
  }
}
