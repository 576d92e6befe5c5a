package dev.rowan.schema.plan;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Schema;
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
import java.util.TreeSet;

/** Works out which operation must come before which. */
final class OperationOrder {
  private final List<Operation> operations;
  private final Graph graph;
  private final List<Set<ObjectPath>> after = new ArrayList<>();
  private final List<Set<ObjectPath>> before = new ArrayList<>();
  private final Map<ObjectPath, List<Integer>> givers = new HashMap<>();
  private final Map<ObjectPath, List<Integer>> takers = new HashMap<>();
  private final Map<ObjectPath, List<Integer>> changers = new HashMap<>();
  private final Map<ObjectName, List<Integer>> freers = new HashMap<>();

  private OperationOrder(List<Operation> operations) {
    this.operations = operations;
    this.graph = new Graph(operations.size());
  }

  /** Returns the graph of these operations between two schemas, by their place in the list. */
  static Graph of(List<Operation> operations, Schema start, Schema target) {
    OperationOrder order = new OperationOrder(operations);
    order.index();
    order.connect();
    new HeritageOrder(operations, order.graph, start, target).connect();
    return order.graph;
  }

  private void index() {
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      put(givers, operation.gives(), i);
      put(takers, operation.takes(), i);
      put(changers, operation.changes(), i);
      put(freers, operation.namesFreed(), i);
      after.add(new TreeSet<>(operation.after().needed()));
      before.add(new TreeSet<>(operation.before().needed()));
    }
  }

  private static <K> void put(Map<K, List<Integer>> map, Set<K> keys, int node) {
    keys.forEach(key -> map.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
  }

  private void connect() {
    turns();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      for (ObjectPath used : after.get(i)) {
        if (!isBetween(i, used)) {
          edges(get(givers, used), i, true);
          edges(get(changers, used), i, true);
        }
      }
      for (ObjectPath used : operation.after().mentioned()) {
        edges(get(givers, used), i, false);
      }
      for (ObjectPath used : before.get(i)) {
        if (!isBetween(i, used)) {
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
    comingBack();
    overloads();
    extensions();
    attachedIndexes();
    primaryKeys();
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
      detours(nodes);
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
  private boolean isBetween(int node, ObjectPath used) {
    return before.get(node).contains(used)
        && after.get(node).contains(used)
        && !get(takers, used).isEmpty()
        && !get(givers, used).isEmpty();
  }

  /**
   * On a detour (a column that is text while its enum type is made anew) the steps up to leaving a
   * thing mean the old one, and those after it the new one.
   */
  private void detours(List<Integer> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      Set<ObjectPath> left = new TreeSet<>(before.get(nodes.get(i)));
      left.removeAll(operations.get(nodes.get(i)).after().needed());
      left.removeIf(path -> get(takers, path).isEmpty() || get(givers, path).isEmpty());
      for (int j = 0; j < nodes.size(); j++) {
        if (j < i) {
          after.get(nodes.get(j)).removeAll(left);
        } else if (j > i) {
          before.get(nodes.get(j)).removeAll(left);
        }
      }
    }
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
    } else if (!after.get(node).contains(used)) {
      get(changers, used).forEach(changer -> graph.softEdge(node, changer));
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

  /** What makes way for a change comes back after it, and goes before what it comes back to. */
  private void comingBack() {
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).isDrop()) {
        for (int back : get(givers, operations.get(i).change().path())) {
          graph.after(i).stream()
              .filter(later -> later != back)
              .forEach(later -> graph.softEdge(later, back));
          for (int first : graph.before(back)) {
            if (operations.get(first).change() instanceof AddPart) {
              graph.softEdge(i, first);
            }
          }
        }
      }
    }
  }

  /** A call of {@code f} is clear only while there is one {@code f}: on the way and back. */
  private void overloads() {
    Map<ObjectName, List<Integer>> coming = new HashMap<>();
    Map<ObjectName, List<Integer>> going = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      ObjectPath path = operation.change().path();
      if (path.kind() == Kind.ROUTINE && operation.change() instanceof AddObject) {
        put(coming, Set.of(path.object()), i);
      } else if (path.kind() == Kind.ROUTINE && operation.isDrop()) {
        put(going, Set.of(path.object()), i);
      }
    }
    for (int i = 0; i < operations.size(); i++) {
      for (ObjectPath used : after.get(i)) {
        edges(named(going, used), i, false);
      }
      for (ObjectPath used : before.get(i)) {
        for (int add : named(coming, used)) {
          graph.softEdge(i, add);
        }
      }
    }
  }

  private static List<Integer> named(Map<ObjectName, List<Integer>> routines, ObjectPath used) {
    return used.kind() == Kind.ROUTINE
        ? routines.getOrDefault(used.object(), List.of())
        : List.of();
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
          if (parent.change() instanceof AddPart its
              && parent.namesGiven().contains(index.attachedTo())) {
            // One that some partitions lack is made ON ONLY the parent: then each is attached.
            boolean alone = its.part() instanceof Index above && above.invalid();
            graph.edge(alone ? j : i, alone ? i : j);
          }
        }
      }
    }
  }

  /** A table has but one primary key. */
  private void primaryKeys() {
    Map<ObjectPath, Integer> dropped = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).change() instanceof DropPart drop
          && drop.part() instanceof PrimaryKey) {
        dropped.put(drop.relation(), i);
      }
    }
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).change() instanceof AddPart add
          && add.part() instanceof PrimaryKey
          && dropped.containsKey(add.relation())) {
        graph.edge(dropped.get(add.relation()), i);
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
