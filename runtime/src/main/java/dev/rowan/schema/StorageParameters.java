package dev.rowan.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The {@code WITH (…)} options of a table, index, view or constraint, as PostgreSQL stores them.
 *
 * @param values option to value, such as {@code fillfactor → 70}
 */
public record StorageParameters(SortedMap<String, String> values) {
  /** No options. */
  public static final StorageParameters NONE = new StorageParameters(new TreeMap<>());

  public StorageParameters {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Returns the options of a map, in any order. */
  public static StorageParameters of(Map<String, String> values) {
    return new StorageParameters(new TreeMap<>(values));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
