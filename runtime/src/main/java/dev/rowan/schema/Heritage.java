package dev.rowan.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables take over what others have: partitions, and tables that inherit.
 *
 * <p>{@code orders_2026} is a partition of {@code orders}: it is an heir of that.
 */
public final class Heritage {
  private final Map<ObjectName, Set<ObjectName>> children = new HashMap<>();

  private Heritage() {}

  /** Returns the heritage among the tables of a schema. */
  public static Heritage of(Schema schema) {
    return among(schema.tables());
  }

  /** Returns the heritage among these tables. */
  public static Heritage among(Iterable<Table> tables) {
    Heritage heritage = new Heritage();
    for (Table table : tables) {
      for (ObjectName parent : parents(table.settings())) {
        heritage.children.computeIfAbsent(parent, name -> new TreeSet<>()).add(table.name());
      }
    }
    return heritage;
  }

  /** Returns the tables that a table is a partition of or inherits from directly. */
  public static List<ObjectName> parents(TableSettings settings) {
    List<ObjectName> parents = new ArrayList<>(settings.inherits());
    if (settings.partitionOf() != null) {
      parents.add(settings.partitionOf().parent());
    }
    return parents;
  }

  /** Returns the column of that name of the first parent of this table that has one. */
  public static Optional<Column> parentOf(Schema schema, ObjectName table, String column) {
    return schema.table(table).stream()
        .flatMap(found -> parents(found.settings()).stream())
        .flatMap(parent -> schema.table(parent).stream())
        .flatMap(parent -> parent.column(column).stream())
        .findFirst();
  }

  /** Returns all tables below this one, at any depth. */
  public Set<ObjectName> heirs(ObjectName table) {
    Set<ObjectName> heirs = new TreeSet<>();
    add(table, heirs);
    return heirs;
  }

  private void add(ObjectName table, Set<ObjectName> heirs) {
    for (ObjectName child : children.getOrDefault(table, Set.of())) {
      if (heirs.add(child)) {
        add(child, heirs);
      }
    }
  }
}
