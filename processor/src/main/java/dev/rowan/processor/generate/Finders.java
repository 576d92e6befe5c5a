package dev.rowan.processor.generate;

import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the queries that a table's keys and indexes serve.
 *
 * <p>An index on {@code (customer_id, placed_at DESC)} serves {@code findByCustomerId}, sorted by
 * {@code placedAt} descending, and {@code findByCustomerIdAndPlacedAt}. A partial index serves only
 * queries that repeat its condition, one on expressions only queries with those: they get none.
 */
final class Finders {
  private final Table table;
  private final Leaves leaves;
  private final Map<String, Finder> bySignature = new LinkedHashMap<>();
  private final List<Set<Leaf>> uniqueKeys = new ArrayList<>();

  private Finders(Table table, Leaves leaves) {
    this.table = table;
    this.leaves = leaves;
  }

  static List<Finder> of(Table table, Leaves leaves) {
    Finders finders = new Finders(table, leaves);
    finders.find();
    return List.copyOf(finders.bySignature.values());
  }

  private void find() {
    if (!leaves.key().isEmpty()) {
      uniqueKeys.add(new HashSet<>(leaves.key()));
    }
    table.parts(Unique.class).forEach(unique -> unique(leaves.of(unique.columns())));
    indexes().filter(Index::unique).forEach(index -> unique(columns(index)));

    table.primaryKey().map(PrimaryKey::columns).ifPresent(key -> prefixes(ascending(key)));
    table.parts(Unique.class).forEach(unique -> prefixes(ascending(unique.columns())));
    indexes().forEach(index -> prefixes(order(index)));
  }

  /** The indexes that serve equality and order of whole columns of all rows. */
  private Stream<Index> indexes() {
    return table.parts(Index.class).stream()
        .filter(index -> isOfAll(index) && index.method().equals("btree"))
        .filter(index -> index.keys().stream().allMatch(Finders::isPlain));
  }

  /** Whether it holds all rows that queries look at. */
  private boolean isOfAll(Index index) {
    return index.where() == null || index.where().sql().equals(leaves.live());
  }

  private static boolean isPlain(IndexKey key) {
    return key.column() != null && key.collation() == null && key.operatorClass() == null;
  }

  private List<Leaf> columns(Index index) {
    return leaves.of(
        index.keys().stream().map(key -> Objects.requireNonNull(key.column())).toList());
  }

  private void unique(List<Leaf> columns) {
    if (!columns.isEmpty()) {
      uniqueKeys.add(new HashSet<>(columns));
      Finder finder = new Finder(columns, true, List.of());
      // The primary key has this one already.
      if (!finder.name().equals("findById") || !columns.equals(leaves.key())) {
        add(finder);
      }
    }
  }

  private List<OrderKey> ascending(List<String> columns) {
    return leaves.of(columns).stream().map(OrderKey::ascending).toList();
  }

  private List<OrderKey> order(Index index) {
    List<Leaf> columns = columns(index);
    List<OrderKey> order = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      IndexKey key = index.keys().get(i);
      boolean nullsFirst =
          key.nulls() == IndexKey.Nulls.DEFAULT
              ? key.descending()
              : key.nulls() == IndexKey.Nulls.FIRST;
      order.add(new OrderKey(columns.get(i), key.descending(), nullsFirst));
    }
    return order;
  }

  /** Adds a finder for the first, the first two … columns, sorted by the rest and the key. */
  private void prefixes(List<OrderKey> keys) {
    for (int length = 1; length <= keys.size(); length++) {
      List<Leaf> columns = keys.subList(0, length).stream().map(OrderKey::leaf).toList();
      if (uniqueKeys.stream().noneMatch(columns::containsAll)) {
        add(new Finder(columns, false, withKey(columns, keys.subList(length, keys.size()))));
      }
    }
  }

  /** The key goes the way of the column before it: then one comparison of rows finds a page. */
  private List<OrderKey> withKey(List<Leaf> given, List<OrderKey> rest) {
    List<OrderKey> order = new ArrayList<>(rest);
    boolean descending = !rest.isEmpty() && rest.get(rest.size() - 1).descending();
    for (Leaf leaf : leaves.key()) {
      if (!given.contains(leaf) && order.stream().noneMatch(key -> key.leaf().equals(leaf))) {
        order.add(new OrderKey(leaf, descending, descending));
      }
    }
    return order;
  }

  private void add(Finder finder) {
    bySignature.putIfAbsent(finder.signature(), finder);
  }
}
