package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts so far say of tables: types, indexes, proven checks. Where their beginning is
 * not among them nothing is known, and rules are careful.
 */
final class History {
  private final Map<ObjectName, Map<String, SqlType>> columns = new HashMap<>();
  private final Map<ObjectName, List<List<String>>> indexes = new HashMap<>();
  private final Map<ObjectName, Map<String, String>> checks = new HashMap<>();
  private final Map<ObjectName, Set<String>> proven = new HashMap<>();

  /** Returns the name as it is known by: what has no namespace counts as being in public. */
  static ObjectName key(ObjectName name) {
    return name.namespace().isEmpty() ? name.in("public") : name;
  }

  void column(ObjectName table, String column, SqlType type) {
    columns.computeIfAbsent(key(table), unknown -> new HashMap<>()).put(column, type);
  }

  /** Returns a column's type, or null where it is not known. */
  @Nullable SqlType type(ObjectName table, String column) {
    return columns.getOrDefault(key(table), Map.of()).get(column);
  }

  /** Whether the scripts made the table, so that what they do not say of it is not so. */
  boolean knows(ObjectName table) {
    return columns.containsKey(key(table));
  }

  void index(ObjectName table, List<String> keys) {
    indexes.computeIfAbsent(key(table), unknown -> new ArrayList<>()).add(List.copyOf(keys));
  }

  /** Whether an index begins with these columns, in any order. */
  boolean isIndexed(ObjectName table, List<String> keys) {
    return indexes.getOrDefault(key(table), List.of()).stream()
        .anyMatch(
            index ->
                index.size() >= keys.size()
                    && new HashSet<>(index.subList(0, keys.size())).containsAll(keys));
  }

  /** Notes a check, and whether the rows that are there satisfy it. */
  void check(ObjectName table, String name, String expression, boolean valid) {
    checks.computeIfAbsent(key(table), unknown -> new HashMap<>()).put(name, expression);
    if (valid) {
      validate(table, name);
    }
  }

  void validate(ObjectName table, String constraint) {
    String expression = checks.getOrDefault(key(table), Map.of()).get(constraint);
    if (expression != null) {
      proven.computeIfAbsent(key(table), unknown -> new HashSet<>()).add(expression);
    }
  }

  /** Whether a validated check says that a column holds no nulls. */
  boolean isNotNull(ObjectName table, String column) {
    return proven.getOrDefault(key(table), Set.of()).stream()
        .anyMatch(
            expression ->
                expression
                    .replace("\"", "")
                    .replaceAll("[()]", "")
                    .strip()
                    .equalsIgnoreCase(column + " IS NOT NULL"));
  }
}
