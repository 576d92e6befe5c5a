package dev.rowan.schema.plan;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out which operation must come before which. */
final class OperationOrder {
  private final List<Operation> operations;
  private final Graph graph;
  private final Map<ObjectPath, List<Integer>> givers = new HashMap<>();
  private final Map<ObjectPath, List<Integer>> takers = new HashMap<>();
  private final Map<ObjectPath, List<Integer>> changers = new HashMap<>();
  private final Map<ObjectName, List<Integer>> freers = new HashMap<>();

  private OperationOrder(List<Operation> operations) {
    this.operations = operations;
    this.graph = new Graph(operations.size());
  }

  /** Returns the graph of these operations, by their place in the list. */
  static Graph of(List<Operation> operations) {
    OperationOrder order = new OperationOrder(operations);
    order.index();
    order.connect();
    return order.graph;
  }

  private void index() {
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      put(givers, operation.gives(), i);
      put(takers, operation.takes(), i);
      put(changers, operation.changes(), i);
      put(freers, operation.namesFreed(), i);
    }
  }

  private static <K> void put(Map<K, List<Integer>> map, Set<K> keys, int node) {
    keys.forEach(key -> map.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
  }

  private void connect() {
    turns();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      for (ObjectPath used : operation.after().needed()) {
        if (!isBetween(operation, used)) {
          edges(get(givers, used), i, true);
          edges(get(changers, used), i, true);
        }
      }
      for (ObjectPath used : operation.after().mentioned()) {
        edges(get(givers, used), i, false);
      }
      for (ObjectPath used : operation.before().needed()) {
        if (!isBetween(operation, used)) {
          afterwards(i, used);
        }
      }
      for (ObjectPath path : operation.gives()) {
        edges(get(takers, path), i, true);
      }
      for (ObjectName name : operation.namesGiven()) {
        edges(freers.getOrDefault(name, List.of()), i, true);
      }
    }
    extensions();
    attachedIndexes();
    indexesOfForeignKeys();
  }

  /** The changes of one path happen in the turn that they were given. */
  private void turns() {
    Map<ObjectPath, List<Integer>> byPath = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      ObjectPath path = operations.get(i).change().path();
      byPath.computeIfAbsent(path, some -> new ArrayList<>()).add(i);
    }
    for (List<Integer> nodes : byPath.values()) {
      nodes.sort(Comparator.comparing(node -> operations.get(node).turn()));
      for (int i = 1; i < nodes.size(); i++) {
        graph.edge(nodes.get(i - 1), nodes.get(i));
      }
    }
  }

  /**
   * Whether an operation uses, before and after, what is dropped and made anew: it happens on
   * either side, as the turns of its path say (a column's default goes, its type goes and comes,
   * the default comes).
   */
  private boolean isBetween(Operation operation, ObjectPath used) {
    return operation.before().needed().contains(used)
        && operation.after().needed().contains(used)
        && !get(takers, used).isEmpty()
        && !get(givers, used).isEmpty();
  }

  private void afterwards(int node, ObjectPath used) {
    get(takers, used).forEach(taker -> graph.edge(node, taker));
    Operation operation = operations.get(node);
    boolean ownRelation =
        operation.change() instanceof DropPart drop && drop.relation().equals(used);
    if (ownRelation) {
      get(changers, used).forEach(changer -> graph.edge(changer, node));
    } else if (operation.isDrop()) {
      get(changers, used).forEach(changer -> graph.edge(node, changer));
    }
  }

  private static List<Integer> get(Map<ObjectPath, List<Integer>> map, ObjectPath path) {
    return map.getOrDefault(path, List.of());
  }

  private void edges(Collection<Integer> first, int second, boolean hard) {
    for (int node : first) {
      if (hard) {
        graph.edge(node, second);
      } else {
        graph.softEdge(node, second);
      }
    }
  }

  /** What an extension holds is not known: it comes before all else and goes after it. */
  private void extensions() {
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).change().path().kind() != Kind.EXTENSION) {
        continue;
      }
      for (int j = 0; j < operations.size(); j++) {
        Kind kind = operations.get(j).change().path().kind();
        boolean inside = kind != Kind.EXTENSION && kind != Kind.NAMESPACE;
        if (inside && operations.get(i).change() instanceof AddObject) {
          graph.softEdge(i, j);
        } else if (inside && operations.get(i).change() instanceof DropObject) {
          graph.softEdge(j, i);
        }
      }
    }
  }

  /** CREATE INDEX on a partitioned table takes up the indexes that its partitions have. */
  private void attachedIndexes() {
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).change() instanceof AddPart add
          && add.part() instanceof Index index
          && index.attachedTo() != null) {
        for (int j = 0; j < operations.size(); j++) {
          Operation parent = operations.get(j);
          if (parent.change() instanceof AddPart
              && parent.namesGiven().contains(index.attachedTo())) {
            graph.edge(i, j);
          }
        }
      }
    }
  }

  /**
   * The index of the referencing side is there before its foreign key is checked, and a new table
   * comes after those that it points to, so that its foreign keys can stand inline.
   */
  private void indexesOfForeignKeys() {
    Map<ObjectPath, List<Integer>> indexes = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).change() instanceof AddPart add && add.part() instanceof Index) {
        indexes.computeIfAbsent(add.relation(), path -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).change() instanceof AddPart add
          && add.part() instanceof ForeignKey key) {
        for (int j : indexes.getOrDefault(add.relation(), List.of())) {
          if (leads((Index) ((AddPart) operations.get(j).change()).part(), key)) {
            graph.softEdge(j, i);
          }
        }
        for (int table : get(givers, add.relation())) {
          get(givers, ObjectPath.table(key.referencedTable()))
              .forEach(referenced -> graph.niceEdge(referenced, table));
        }
      }
    }
  }

  private static boolean leads(Index index, ForeignKey key) {
    int width = key.columns().size();
    return index.keys().size() >= width
        && index.keys().subList(0, width).stream()
            .allMatch(part -> part.column() != null && key.columns().contains(part.column()));
  }
}
