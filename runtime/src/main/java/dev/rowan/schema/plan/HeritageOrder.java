package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Heritage;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Orders what happens in a table among what happens in its parents: partitions and inheritance.
 *
 * <p>A key of a partition is there before that of the partitioned table, which takes it up by its
 * name; it goes with that.
 */
final class HeritageOrder {
  private final List<Operation> operations;
  private final Graph graph;
  private final Schema before;
  private final Schema after;
  private final Map<ObjectName, List<Integer>> byTable = new HashMap<>();
  private final Map<ObjectName, List<Integer>> leaving = new HashMap<>();
  private final Map<ObjectName, List<Integer>> coming = new HashMap<>();

  HeritageOrder(List<Operation> operations, Graph graph, Schema before, Schema after) {
    this.operations = operations;
    this.graph = graph;
    this.before = before;
    this.after = after;
  }

  void connect() {
    for (int i = 0; i < operations.size(); i++) {
      SchemaChange change = operations.get(i).change();
      byTable.computeIfAbsent(change.path().object(), table -> new ArrayList<>()).add(i);
    }
    byTable.forEach(this::table);
    // A new partition, or a new default one, may stand for values that another one had.
    leaving.forEach(
        (parent, first) ->
            first.forEach(
                node ->
                    coming
                        .getOrDefault(parent, List.of())
                        .forEach(later -> graph.softEdge(node, later))));
  }

  private void table(ObjectName table, List<Integer> nodes) {
    for (int node : nodes) {
      SchemaChange change = operations.get(node).change();
      if (change instanceof AddObject add) {
        put(coming, partitionOf(add.object()), node);
      } else if (change instanceof DropObject drop) {
        put(leaving, partitionOf(drop.object()), node);
      } else if (change instanceof ReplaceSettings replace) {
        settings(node, replace, nodes);
      }
    }
    for (ObjectName parent : parents(table)) {
      for (int above : byTable.getOrDefault(parent, List.of())) {
        nodes.forEach(node -> order(node, above));
      }
    }
  }

  private static void put(
      Map<ObjectName, List<Integer>> map, @Nullable PartitionOf partition, int node) {
    if (partition != null) {
      map.computeIfAbsent(partition.parent(), parent -> new ArrayList<>()).add(node);
    }
  }

  private static @Nullable PartitionOf partitionOf(SchemaObject object) {
    return object instanceof Table table ? table.settings().partitionOf() : null;
  }

  private Set<ObjectName> parents(ObjectName table) {
    Set<ObjectName> parents = parents(before, table);
    parents.addAll(parents(after, table));
    return parents;
  }

  /** A table is like its parent when it comes under it, and differs after it has left. */
  private void settings(int node, ReplaceSettings replace, List<Integer> others) {
    if (!Objects.equals(replace.before().partitionOf(), replace.after().partitionOf())) {
      put(leaving, replace.before().partitionOf(), node);
      put(coming, replace.after().partitionOf(), node);
    }
    if (!Adoption.moves(replace)) {
      return;
    }
    if (staysUnderParents(replace.table())) {
      others.stream().filter(this::isOfPart).forEach(other -> graph.edge(node, other));
      return;
    }
    List<ObjectName> was = Heritage.parents(replace.before());
    List<ObjectName> will = Heritage.parents(replace.after());
    boolean comes = !was.containsAll(will);
    boolean leaves = !will.containsAll(was);
    for (int other : others) {
      SchemaChange change = operations.get(other).change();
      // What the old parent had is the table's own, and goes, after it has left.
      boolean goes = change instanceof DropColumn || change instanceof DropPart;
      boolean first =
          Adoption.isFlip(change) ? !Adoption.isParentsAfter(change) : comes && !(goes && leaves);
      if (change.path().kind().isPart()) {
        graph.edge(first ? other : node, first ? node : other);
      }
    }
  }

  private boolean isOfPart(int node) {
    return operations.get(node).change().path().kind().isPart();
  }

  /**
   * Whether a partition that leaves comes back, with other bounds: before anything else changes.
   */
  private boolean staysUnderParents(ObjectName table) {
    return parents(before, table).equals(parents(after, table));
  }

  private static Set<ObjectName> parents(Schema schema, ObjectName table) {
    return schema.table(table).stream()
        .flatMap(found -> Heritage.parents(found.settings()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void order(int child, int parent) {
    SchemaChange below = operations.get(child).change();
    SchemaChange above = operations.get(parent).change();
    if (below instanceof ReplaceSettings replace
        && Adoption.moves(replace)
        && staysUnderParents(replace.table())) {
      edgeIf(isOfPart(parent), child, parent);
    } else if (isOfPart(parent)) {
      // A key or index of the parent is made over all partitions, or taken up by a new one.
      boolean either = above instanceof AddPart its && !(its.part() instanceof Check);
      edgeIf(!either && comesUnder(above.path().object(), below), parent, child);
      edgeIf(leaves(above.path().object(), below), child, parent);
    }
    if (below instanceof AddPart add && above instanceof AddPart its) {
      added(child, parent, add.part(), its.part());
    } else if (below instanceof DropPart drop && above instanceof DropPart its) {
      if (comesFrom(drop.part(), its)) {
        graph.edge(parent, child);
      }
    } else if (below instanceof AddColumn add && above instanceof AddColumn its) {
      edgeIf(add.column().name().equals(its.column().name()), parent, child);
    } else if (below instanceof DropColumn drop && above instanceof DropColumn its) {
      edgeIf(drop.column().name().equals(its.column().name()), child, parent);
    } else if (below instanceof ReplaceColumn replace && above instanceof ReplaceColumn its) {
      if (replace.before().name().equals(its.before().name())) {
        columns(child, parent, replace, its);
      }
    }
  }

  /** A table comes under a parent that is as it will be, and leaves it as it was. */
  private static boolean comesUnder(ObjectName parent, SchemaChange below) {
    return (below instanceof AddObject add && hasParent(add.object(), parent))
        || (below instanceof ReplaceSettings replace
            && Heritage.parents(replace.after()).contains(parent)
            && !Heritage.parents(replace.before()).contains(parent));
  }

  private static boolean leaves(ObjectName parent, SchemaChange below) {
    return (below instanceof DropObject drop && hasParent(drop.object(), parent))
        || (below instanceof ReplaceSettings replace
            && Heritage.parents(replace.before()).contains(parent)
            && !Heritage.parents(replace.after()).contains(parent));
  }

  private static boolean hasParent(SchemaObject object, ObjectName parent) {
    return object instanceof Table table && Heritage.parents(table.settings()).contains(parent);
  }

  private void edgeIf(boolean condition, int first, int second) {
    if (condition) {
      graph.edge(first, second);
    }
  }

  /**
   * A check or foreign key comes with that of the parent; a key is taken up by it, under its own
   * name.
   */
  private void added(int child, int parent, TablePart part, TablePart its) {
    boolean sameName = part.name().equals(its.name());
    if (part instanceof Check || (part instanceof ForeignKey key && key.inherited() && sameName)) {
      edgeIf(sameName, parent, child);
    } else if (part instanceof Constraint constraint && its instanceof Constraint above) {
      boolean alike =
          constraint.getClass() == above.getClass()
              && InPlace.part(constraint.withName(above.name()), above);
      edgeIf(alike && constraint.inherited(), child, parent);
    }
  }

  private static boolean comesFrom(TablePart part, DropPart above) {
    if (part instanceof Index index) {
      return above.relation().object().sibling(above.part().name()).equals(index.attachedTo());
    }
    return part instanceof Constraint constraint
        && constraint.inherited()
        && part.getClass() == above.part().getClass();
  }

  /**
   * NOT NULL comes to the heirs first and leaves them last. Another type comes to all at once, when
   * none of them has a default that may not fit.
   */
  private void columns(int child, int parent, ReplaceColumn below, ReplaceColumn above) {
    boolean becomesNull = above.after().notNull() == null;
    if ((above.before().notNull() == null) != becomesNull
        && (below.before().notNull() == null) != (below.after().notNull() == null)) {
      graph.edge(becomesNull ? parent : child, becomesNull ? child : parent);
    }
    if (ColumnAspects.changesType(above) && ColumnAspects.changesType(below)) {
      graph.edge(parent, child);
      for (int first : graph.before(child)) {
        if (operations.get(first).change().path().equals(below.path())) {
          graph.edge(first, parent);
        }
      }
    }
  }
}
