package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One plan of many changes, and which of its steps each change needs: its own, and those by which
 * something else makes way for it.
 *
 * @param steps the steps of all, in an order that works
 * @param ofChanges for each change, in their order, the places of its steps, ascending
 * @param findings for each change, what it costs
 */
public record Shares(
    List<Step> steps, List<List<Integer>> ofChanges, List<List<Finding>> findings) {
  public Shares {
    steps = List.copyOf(steps);
    ofChanges = List.copyOf(ofChanges);
    findings = List.copyOf(findings);
  }

  static Shares of(
      List<Step> steps, List<SchemaChange> changes, ChangeSet set, List<Finding> findings) {
    Map<ObjectPath, List<Integer>> byPath = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      for (ObjectPath path : paths(steps.get(i))) {
        for (ObjectPath reason : set.reasons(path)) {
          note(byPath, reason, i);
          if (reason.kind().isPart()) {
            note(byPath, ObjectPath.table(reason.object()), i);
            note(byPath, ObjectPath.of(ObjectPath.Kind.VIEW, reason.object()), i);
          }
        }
      }
    }
    List<List<Integer>> ofChanges = new ArrayList<>();
    List<List<Finding>> ofFindings = new ArrayList<>();
    Set<ObjectPath> whole = wholes(changes);
    for (SchemaChange change : changes) {
      boolean all = whole.contains(change.path());
      ofChanges.add(
          byPath.getOrDefault(change.path(), List.of()).stream()
              .filter(i -> all || isOf(steps.get(i), change, set))
              .distinct()
              .toList());
      ofFindings.add(
          findings.stream()
              .filter(finding -> Objects.equals(finding.path(), change.path()))
              .toList());
    }
    return new Shares(steps, ofChanges, ofFindings);
  }

  private static void note(Map<ObjectPath, List<Integer>> byPath, ObjectPath path, int step) {
    byPath.computeIfAbsent(path, some -> new ArrayList<>()).add(step);
  }

  /** Returns what comes or goes with all its parts. */
  private static Set<ObjectPath> wholes(List<SchemaChange> changes) {
    Set<ObjectPath> wholes = new HashSet<>();
    for (SchemaChange change : changes) {
      if (change instanceof SchemaChange.AddObject
          || change instanceof SchemaChange.DropObject
          || change instanceof SchemaChange.ReplaceObject) {
        wholes.add(change.path());
      }
    }
    return wholes;
  }

  private static boolean isOf(Step step, SchemaChange change, ChangeSet set) {
    return paths(step).stream().anyMatch(path -> set.reasons(path).contains(change.path()));
  }

  private static List<ObjectPath> paths(Step step) {
    if (step instanceof Step.SaveRights save) {
      return save.paths();
    }
    return step instanceof Step.GiveRights give
        ? give.paths()
        : step.changes().stream().map(SchemaChange::path).toList();
  }
}
