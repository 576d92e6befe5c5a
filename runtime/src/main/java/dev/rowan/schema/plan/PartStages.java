package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the stages of constraints, indexes and other parts have in common. */
final class PartStages {
  private final Schema before;
  private final Schema after;
  private final Dependencies dependencies;
  private final Set<ObjectPath> remade;

  PartStages(Schema before, Schema after, Set<ObjectPath> remade) {
    this.before = before;
    this.after = after;
    this.dependencies = new Dependencies(before);
    this.remade = remade;
  }

  static Step apply(SchemaChange change) {
    return new Step.Apply(change, false);
  }

  /** With what is made again around a type change, in its file; otherwise among what is brief. */
  Stage brief(SchemaChange change) {
    return isRemade(change.path())
        ? new Stage(Kind.REWRITE, "", List.of(apply(change)))
        : Stage.brief(apply(change));
  }

  boolean isRemade(ObjectPath path) {
    return remade.contains(path);
  }

  /** Whether nothing can be read or written yet, so that everything may be done at once. */
  boolean isNew(ObjectPath relation) {
    return before.find(relation).isEmpty();
  }

  boolean isPartitioned(ObjectPath relation) {
    return after
        .table(relation.object())
        .filter(table -> table.settings().partitioning() != null)
        .isPresent();
  }

  /**
   * Whether a relation names an index: it is clustered on it, or replication tells rows by it. Such
   * an index must not be missing, nor stand aside under another name, outside of a transaction.
   */
  boolean isNamed(ObjectPath relation, String index) {
    return before.find(relation).stream()
        .anyMatch(
            object ->
                object instanceof Table table
                    ? table.settings().clusterOn().equals(index)
                        || table.settings().replicaIdentity().index().equals(index)
                    : object instanceof View view && view.clusterOn().equals(index));
  }

  /** Whether a column of the part goes in this plan too, which locks the table anyway. */
  boolean losesColumn(ObjectPath relation, TablePart part) {
    return dependencies.of(relation, part).needed().stream()
        .filter(path -> path.kind() == ObjectPath.Kind.COLUMN)
        .anyMatch(
            path ->
                after.table(path.object()).flatMap(table -> table.column(path.part())).isEmpty());
  }

  /** One build a file; drops are quick and share one. */
  static Stage concurrently(SchemaChange change) {
    String group = change instanceof DropPart ? "drop" : change.path().toString();
    return new Stage(Kind.INDEX, group, List.of(new Step.Apply(change, true)));
  }

  static Stage scan(ObjectPath relation, SchemaChange change) {
    return new Stage(Kind.SCAN, relation.object().toString(), List.of(apply(change)));
  }

  /** Reads or writes all rows under a strong lock: nothing else waits for it. */
  static Stage alone(ObjectPath relation, SchemaChange... changes) {
    return new Stage(
        Kind.REWRITE,
        relation.object().toString(),
        Stream.of(changes).map(PartStages::apply).toList());
  }
}
