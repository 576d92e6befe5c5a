package dev.rowan.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL of an order by several columns, and of the rows that come after one of them.
 *
 * <p>{@code (a, b) > (?1, ?2)} where all columns go the same way, which an index serves as it
 * stands; else {@code a <= ?1 AND (a < ?1 OR b > ?2)}, whose first part an index serves. A column
 * with nulls needs a condition that knows where they sort.
 */
final class KeysetSql {
  private final List<OrderKey> keys;
  private final String after;

  KeysetSql(List<OrderKey> keys) {
    this.keys = List.copyOf(keys);
    this.after = isUniform() ? rowComparison() : after(0);
  }

  /** Returns the same order from its end. */
  KeysetSql reversed() {
    return new KeysetSql(keys.stream().map(OrderKey::reversed).toList());
  }

  String orderBy() {
    return keys.stream().map(OrderKey::sql).collect(Collectors.joining(", "));
  }

  /** Returns the condition for the rows after a cursor. */
  String after() {
    return after;
  }

  private boolean isUniform() {
    return keys.stream().noneMatch(key -> key.leaf().nullable())
        && keys.stream().map(OrderKey::descending).distinct().count() == 1;
  }

  private String rowComparison() {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      columns.add(column(i));
      values.add(parameter(i));
    }
    return keys.size() == 1
        ? columns.get(0) + operator(0) + values.get(0)
        : "("
            + String.join(", ", columns)
            + ")"
            + operator(0)
            + "("
            + String.join(", ", values)
            + ")";
  }

  private String after(int i) {
    boolean last = i == keys.size() - 1;
    if (keys.get(i).leaf().nullable()) {
      String strictly = strictlyAfterWithNulls(i);
      return last
          ? "(" + strictly + ")"
          : "("
              + strictly
              + " OR "
              + column(i)
              + " IS NOT DISTINCT FROM "
              + parameter(i)
              + " AND "
              + after(i + 1)
              + ")";
    }
    if (last) {
      return column(i) + operator(i) + parameter(i);
    }
    String bound = column(i) + operator(i).stripTrailing() + "= " + parameter(i);
    return bound + " AND (" + column(i) + operator(i) + parameter(i) + " OR " + after(i + 1) + ")";
  }

  private String strictlyAfterWithNulls(int i) {
    String greater = column(i) + operator(i) + parameter(i);
    String given =
        "cast("
            + parameter(i)
            + " AS "
            + SqlNames.type(keys.get(i).leaf().mapping().column().type())
            + ")";
    return keys.get(i).nullsFirst()
        ? greater + " OR " + column(i) + " IS NOT NULL AND " + given + " IS NULL"
        : greater + " OR " + column(i) + " IS NULL AND " + given + " IS NOT NULL";
  }

  private String column(int i) {
    return SqlNames.quoted(keys.get(i).leaf().column());
  }

  private String operator(int i) {
    return keys.get(i).descending() ? " < " : " > ";
  }

  private String parameter(int i) {
    return Dml.parameter(keys.get(i).leaf()).replaceFirst("\\?", "?" + (i + 1));
  }
}
