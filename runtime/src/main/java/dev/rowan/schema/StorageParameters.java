package dev.rowan.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@code WITH (…)} options of a table, index, view or constraint, as PostgreSQL stores them.
 *
 * @param values option to value, such as {@code fillfactor → 70}, in the order of their statement;
 *     the order is kept but is no difference
 */
public record StorageParameters(Map<String, String> values) {
  /** No options. */
  public static final StorageParameters NONE = new StorageParameters(Map.of());

  public StorageParameters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
