package dev.rowan.schema.plan;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts foreign keys back into the statement that makes or drops their table, wherever the order
 * that was found allows it: only circles keep theirs apart.
 */
final class Folding {
  private final List<Operation> operations;
  private final Graph graph;
  private final List<Integer> order;
  private final Map<Integer, Integer> place = new HashMap<>();
  private final Map<ObjectPath, Integer> added = new HashMap<>();
  private final Map<ObjectPath, Integer> dropped = new HashMap<>();

  Folding(List<Operation> operations, Graph graph, List<Integer> order) {
    this.operations = operations;
    this.graph = graph;
    this.order = order;
  }

  /** Returns the order without what was folded; the operations are changed in place. */
  List<Integer> fold() {
    for (int i = 0; i < order.size(); i++) {
      int node = order.get(i);
      place.put(node, i);
      Operation operation = operations.get(node);
      if (operation.change() instanceof AddObject) {
        added.put(operation.change().path(), node);
      } else if (operation.change() instanceof DropObject) {
        dropped.put(operation.change().path(), node);
      }
    }
    List<Integer> left = new ArrayList<>();
    for (int node : order) {
      if (!foldAdded(node) && !foldDropped(node)) {
        left.add(node);
      }
    }
    return left;
  }

  private boolean foldAdded(int node) {
    if (!(operations.get(node).change() instanceof AddPart add)
        || !(add.part() instanceof ForeignKey)
        || !added.containsKey(add.relation())) {
      return false;
    }
    int table = added.get(add.relation());
    boolean fits = graph.before(node).stream().allMatch(first -> place(first) <= place(table));
    if (fits) {
      // The table waits for what its foreign key waited for: a key may take several files.
      graph.before(node).stream()
          .filter(first -> first != table)
          .forEach(first -> graph.edge(first, table));
      AddObject whole = (AddObject) operations.get(table).change();
      replace(table, new AddObject(((Table) whole.object()).withPart(add.part())));
    }
    return fits;
  }

  private boolean foldDropped(int node) {
    if (!(operations.get(node).change() instanceof DropPart drop)
        || !(drop.part() instanceof ForeignKey)
        || !dropped.containsKey(drop.relation())) {
      return false;
    }
    int table = dropped.get(drop.relation());
    boolean fits =
        order.stream()
            .filter(later -> graph.before(later).contains(node))
            .allMatch(later -> place(later) >= place(table));
    if (fits) {
      List.copyOf(graph.after(node)).stream()
          .filter(later -> later != table)
          .forEach(later -> graph.edge(table, later));
      Table whole = (Table) ((DropObject) operations.get(table).change()).object();
      TablePart part = drop.part();
      replace(table, new DropObject(whole.withPart(part)));
    }
    return fits;
  }

  private int place(int node) {
    return place.getOrDefault(node, -1);
  }

  private void replace(int node, SchemaChange change) {
    operations.set(node, operations.get(node).with(change));
  }
}
