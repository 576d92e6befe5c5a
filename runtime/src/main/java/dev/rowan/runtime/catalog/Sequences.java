package dev.rowan.runtime.catalog;

import dev.rowan.schema.Sequence;
import java.util.List;
import java.util.Map;

/**
 * The sequences of a database.
 *
 * @param unbound those that are objects of their own (serial columns' among them)
 * @param identities those of identity columns, by {@link #key}
 */
record Sequences(List<Sequence> unbound, Map<String, Sequence> identities) {
  /** Returns the key of a column: its relation's oid and its number. */
  static String key(long relation, long column) {
    return relation + "." + column;
  }
}
