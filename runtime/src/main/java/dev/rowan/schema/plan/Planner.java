package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import dev.rowan.schema.change.RenamedLabel;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.lint.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a plan of changes: in an order that works, in steps that are safe, in as few files as that
 * allows.
 *
 * <pre>{@code
 * Planned planned = Planner.plan(before, changes, PlanOptions.DEFAULT);
 * }</pre>
 *
 * <p>The finished plan is applied to a copy of the schema that it starts from; if that does not
 * give the target, the plan is refused.
 */
public final class Planner {
  private final Schema start;
  private final Schema target;
  private final PlanOptions options;
  private final List<SchemaChange> renames = new ArrayList<>();
  private final List<SchemaChange> rest = new ArrayList<>();

  private Planner(Schema start, List<SchemaChange> changes, PlanOptions options) {
    this.start = start;
    this.target = SchemaChange.applyAll(changes, start);
    this.options = options;
    for (SchemaChange change : changes) {
      (isRename(change) ? renames : rest).add(change);
    }
    Schema renamed = SchemaChange.applyAll(renames, start);
    rest.replaceAll(change -> afterRenames(change, renamed));
  }

  /**
   * Returns a plan that makes changes each by its plain statement, short and not safe on large
   * tables in use, and says which of its steps each change needs.
   */
  public static Shares shares(Schema before, List<SchemaChange> changes, PlanOptions options) {
    Planner planner = new Planner(before, changes, PlanOptions.of(options.postgres(), true));
    Schema renamed = SchemaChange.applyAll(planner.renames, before);
    ChangeSet set = planner.completed(renamed);
    MigrationFile file = planner.atOnce(renamed, set, "at once");
    List<Finding> findings = new Refusals(before, planner.target, options).of(changes);
    return Shares.of(file.steps(), changes, set, findings);
  }

  /**
   * Returns one file that makes changes in an order that works, each by its plain statement: the
   * way back from changes that PostgreSQL cannot take back where they stand.
   */
  static MigrationFile atOnce(
      Schema before, List<SchemaChange> changes, int postgres, String summary) {
    Planner planner = new Planner(before, changes, PlanOptions.of(postgres, true));
    Schema renamed = SchemaChange.applyAll(planner.renames, before);
    return planner.atOnce(renamed, planner.completed(renamed), summary);
  }

  private MigrationFile atOnce(Schema renamed, ChangeSet set, String summary) {
    List<Step> steps = new ArrayList<>();
    renames.forEach(rename -> steps.add(new Step.Apply(rename, false)));
    List<Operation> operations = operations(renamed, set);
    Graph graph = OperationOrder.of(operations, renamed, target);
    for (int node : new Folding(operations, graph, graph.sorted()).fold()) {
      steps.add(new Step.Apply(operations.get(node).change(), false));
    }
    return Rights.kept(new MigrationFile(summary, true, steps));
  }

  private ChangeSet completed(Schema renamed) {
    ChangeSet changes = new ChangeSet(renamed, target, split(renamed));
    new Remaking(renamed, target, options.postgres(), changes).complete();
    return changes;
  }

  /** Renames come first: a view that changes has the new names of its parts then. */
  private static SchemaChange afterRenames(SchemaChange change, Schema renamed) {
    return change instanceof ReplaceObject replace
            && replace.after() instanceof View after
            && renamed.objects().get(change.path()) instanceof View before
        ? new ReplaceObject(before, after.withParts(before.parts()))
        : change;
  }

  /** Returns the plan of changes that start from a schema. */
  public static Planned plan(Schema before, List<SchemaChange> changes, PlanOptions options) {
    if (changes.isEmpty()) {
      return new Planned(new MigrationPlan(before, List.of()), List.of());
    }
    return new Planner(before, changes, options).plan();
  }

  private static boolean isRename(SchemaChange change) {
    return change instanceof RenameObject
        || change instanceof RenameColumn
        || change instanceof RenamePart
        || (change instanceof ReplaceObject replace
            && RenamedLabel.of(replace.before(), replace.after()).isPresent());
  }

  private Planned plan() {
    Schema renamed = SchemaChange.applyAll(renames, start);
    Refusals refusals = new Refusals(renamed, target, options);
    ChangeSet changes = completed(renamed);
    List<SchemaChange> all = new ArrayList<>(renames);
    all.addAll(rest);
    List<Finding> findings = new ArrayList<>(refusals.of(all));
    findings.addAll(NewerFeatures.of(renamed, target, options.postgres()));
    findings.addAll(Immovable.of(changes.remade(), renamed));
    List<Operation> operations = operations(renamed, changes);
    Graph graph = OperationOrder.of(operations, renamed, target);
    List<Integer> order = new Folding(operations, graph, graph.sorted()).fold();
    List<MigrationFile> files = files(renamed, changes, operations, graph, order);
    MigrationPlan plan = new MigrationPlan(start, files);
    findings.addAll(Rights.lost(files));
    findings.addAll(check(plan));
    return new Planned(plan, findings);
  }

  private List<SchemaChange> split(Schema renamed) {
    Splitter splitter = new Splitter(target);
    Adoption adoption = new Adoption(renamed, target);
    return adoption.split(
        rest.stream().flatMap(change -> splitter.split(change).stream()).toList());
  }

  private List<Operation> operations(Schema renamed, ChangeSet changes) {
    Operations facts = new Operations(renamed, target);
    List<Operation> operations = new ArrayList<>();
    for (SchemaChange change : changes.all()) {
      for (SchemaChange aspect : aspects(change)) {
        operations.add(facts.of(aspect).at(operations.size()));
      }
    }
    operations.sort(Rank.ORDER);
    return operations;
  }

  private static List<? extends SchemaChange> aspects(SchemaChange change) {
    return change instanceof ReplaceColumn replace ? ColumnAspects.of(replace) : List.of(change);
  }

  private List<MigrationFile> files(
      Schema renamed,
      ChangeSet changes,
      List<Operation> operations,
      Graph graph,
      List<Integer> order) {
    List<SchemaChange> all = operations.stream().map(Operation::change).toList();
    Set<ObjectPath> around = Sequences.rewrites(all) ? changes.remade() : Set.of();
    Sequences sequences = new Sequences(renamed, target, options, around);
    Staging staging = new Staging(operations, graph, changes.remade());
    staging.renames(renames);
    for (int node : order) {
      staging.add(node, sequences.of(operations.get(node).change()));
    }
    List<MigrationFile> files = staging.files().stream().map(Rights::kept).toList();
    return Salvage.repeatable(start, files);
  }

  /** Applies the plan to what it starts from: anything left over is a reason to refuse it. */
  private List<Finding> check(MigrationPlan plan) {
    Schema reached;
    try {
      reached = plan.after();
    } catch (IllegalArgumentException e) {
      return List.of(
          Refusal.CANNOT_PLAN.error(null, "no order of steps works: " + e.getMessage(), REPORT));
    }
    List<Finding> findings = new ArrayList<>();
    Map<ObjectPath, SchemaObject> wanted = canonical(target);
    Map<ObjectPath, SchemaObject> got = canonical(reached);
    Set<ObjectPath> paths = new TreeSet<>(wanted.keySet());
    paths.addAll(got.keySet());
    for (ObjectPath path : paths) {
      SchemaObject want = wanted.get(path);
      if (want == null || !want.equals(got.get(path))) {
        findings.add(
            Refusal.CANNOT_PLAN.error(path, "the steps that were found do not lead to it", REPORT));
      }
    }
    return findings;
  }

  private static final String REPORT = "write the step by hand, and tell Rowan's authors";

  /** The order of columns is no difference. */
  private static Map<ObjectPath, SchemaObject> canonical(Schema schema) {
    Map<ObjectPath, SchemaObject> objects = new TreeMap<>(schema.objects());
    for (Table table : schema.tables()) {
      List<Column> columns = new ArrayList<>(table.columns());
      columns.sort(Comparator.comparing(Column::name));
      objects.put(table.path(), table.withColumns(columns));
    }
    return objects;
  }
}
