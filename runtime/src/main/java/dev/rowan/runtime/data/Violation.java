package dev.rowan.runtime.data;

import java.util.List;

/**
 * What a statement broke.
 *
 * @param constraint the stored name, such as {@code orders_total_check}; a broken NOT NULL has the
 *     column's name
 * @param table the table
 * @param components the record components, such as {@code Order.total}; empty where the constraint
 *     is not one of the record's own
 * @param rule what was asked for, such as {@code total >= 0}
 */
public record Violation(String constraint, String table, List<String> components, String rule) {
  public Violation {
    components = List.copyOf(components);
  }
}
