package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hands the stages of ordered operations to the scheduler, with what each must wait for. */
final class Staging {
  private final List<Operation> operations;
  private final Graph graph;
  private final Set<ObjectPath> remade;
  private final Scheduler scheduler = new Scheduler();
  private final Map<Integer, Integer> first = new HashMap<>();
  private final Map<Integer, Integer> last = new HashMap<>();
  private final Map<ObjectName, Integer> filled = new HashMap<>();
  private Set<Integer> start = Set.of();

  Staging(List<Operation> operations, Graph graph, Set<ObjectPath> remade) {
    this.operations = operations;
    this.graph = graph;
    this.remade = remade;
  }

  /** Renames come before all else. */
  void renames(List<SchemaChange> renames) {
    for (SchemaChange rename : renames) {
      start = Set.of(scheduler.add(Stage.brief(new Step.Apply(rename, false)), start));
    }
  }

  /** Adds the stages of an operation; those that it must come after are there already. */
  void add(int node, List<Stage> stages) {
    Set<Integer> after = new TreeSet<>(start);
    Set<Integer> lateAfter = new TreeSet<>();
    for (int before : graph.allBefore(node)) {
      if (last.containsKey(before)) {
        boolean late = stages.size() > 1 && isKey(node) && makesWay(before);
        (late ? lateAfter : after).add(done(before, node));
      }
    }
    for (int i = 0; i < stages.size(); i++) {
      Set<Integer> waits = new TreeSet<>(after);
      if (i == stages.size() - 1) {
        waits.addAll(lateAfter);
      }
      ObjectName table =
          isReadyToFill(stages, i) ? tableOf(stages.get(i + 1)) : tableOf(stages.get(i));
      if (filled.containsKey(table)) {
        waits.add(filled.get(table));
      }
      int number = scheduler.add(stages.get(i), waits);
      if (stages.get(i).kind() == Stage.Kind.BACKFILL) {
        filled.put(table, number);
      }
      if (i == 0) {
        first.put(node, number);
        lateAfter.forEach(stage -> scheduler.wait(stage, number));
      }
      last.put(node, number);
      after = Set.of(number);
    }
  }

  /**
   * Returns the table whose rows a stage fills, or null. One column is filled before another one of
   * the table must not be null: a row that is changed is checked, whether it is proven or not.
   */
  private static @Nullable ObjectName tableOf(Stage stage) {
    return stage.steps().stream()
        .filter(Step.Backfill.class::isInstance)
        .map(step -> ((Step.Backfill) step).table())
        .findFirst()
        .orElse(null);
  }

  /** Whether a stage forbids null in a column that the next one fills. */
  private static boolean isReadyToFill(List<Stage> stages, int i) {
    return i + 1 < stages.size()
        && stages.get(i + 1).kind() == Stage.Kind.BACKFILL
        && stages.get(i).steps().stream()
            .flatMap(step -> step.changes().stream())
            .noneMatch(AddColumn.class::isInstance);
  }

  /** A foreign key that comes back goes when the new key is ready to take its place, not before. */
  private boolean makesWay(int node) {
    SchemaChange change = operations.get(node).change();
    return change instanceof DropPart && remade.contains(change.path());
  }

  private boolean isKey(int node) {
    SchemaChange change = operations.get(node).change();
    return (change instanceof ReplacePart replace && !Keys.columns(replace.after()).isEmpty())
        || (change instanceof AddPart add && !Keys.columns(add.part()).isEmpty());
  }

  /** A new column can be used as soon as it is there; only a primary key needs it NOT NULL. */
  private Integer done(int before, int node) {
    boolean early = operations.get(before).change() instanceof AddColumn && !isPrimaryKey(node);
    return Objects.requireNonNull((early ? first : last).get(before));
  }

  private boolean isPrimaryKey(int node) {
    SchemaChange change = operations.get(node).change();
    return (change instanceof AddPart add && add.part() instanceof PrimaryKey)
        || (change instanceof ReplacePart replace && replace.after() instanceof PrimaryKey);
  }

  List<MigrationFile> files() {
    Map<ObjectPath, Integer> drops = new HashMap<>();
    first.forEach(
        (node, stage) -> {
          if (operations.get(node).change() instanceof DropObject drop) {
            drops.put(drop.path(), stage);
          }
        });
    first.forEach(
        (node, stage) -> {
          SchemaChange change = operations.get(node).change();
          Integer drop = drops.get(change.path());
          if (change instanceof AddObject && drop != null && remade.contains(change.path())) {
            scheduler.hold(drop, stage);
          }
        });
    return scheduler.files();
  }
}
