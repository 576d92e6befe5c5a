package dev.rowan.processor.generate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A query by some columns.
 *
 * @param columns the columns that must equal the arguments
 * @param unique whether at most one row can
 * @param order how the rows are sorted, the primary key last; empty where there is at most one
 */
record Finder(List<Leaf> columns, boolean unique, List<OrderKey> order) {
  Finder {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
  }

  /** Returns {@code CustomerIdAndStatus}. */
  String by() {
    return columns.stream().map(Leaf::capitalizedName).collect(Collectors.joining("And"));
  }

  String name() {
    return "findBy" + by();
  }

  /** Returns {@code findByCustomerId(long)}: two finders must differ in it. */
  String signature() {
    return columns.stream()
        .map(leaf -> leaf.type().toString())
        .collect(Collectors.joining(",", name() + "(", ")"));
  }
}
