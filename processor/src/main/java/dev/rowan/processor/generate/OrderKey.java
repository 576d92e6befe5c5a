package dev.rowan.processor.generate;

/**
 * A column that rows are sorted by.
 *
 * @param leaf the column
 * @param descending whether from greatest to least
 * @param nullsFirst whether nulls come before all else
 */
record OrderKey(Leaf leaf, boolean descending, boolean nullsFirst) {
  static OrderKey ascending(Leaf leaf) {
    return new OrderKey(leaf, false, false);
  }

  OrderKey reversed() {
    return new OrderKey(leaf, !descending, !nullsFirst);
  }

  /** Returns {@code placed_at DESC}. */
  String sql() {
    String nulls = nullsFirst ? " NULLS FIRST" : " NULLS LAST";
    return SqlNames.quoted(leaf.column())
        + (descending ? " DESC" : "")
        + (leaf.nullable() && nullsFirst != descending ? nulls : "");
  }

  /** Returns {@code PLACED_AT_DESC}. */
  String constant() {
    return Words.constant(leaf.capitalizedName()) + (descending ? "_DESC" : "");
  }

  /** Returns {@code placedAt descending}. */
  String spoken() {
    return leaf.path() + (descending ? " descending" : "");
  }
}
