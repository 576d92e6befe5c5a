package dev.rowan.schema.sql;

import dev.rowan.schema.StorageParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code SET (fillfactor = 70)} or {@code RESET (fillfactor)}.
 *
 * @param set what is set
 * @param reset the names of what goes back to its default
 */
public record OptionChange(StorageParameters set, List<String> reset) {
  public OptionChange {
    reset = List.copyOf(reset);
  }

  /** Returns what the options become. */
  StorageParameters applyTo(StorageParameters before) {
    Map<String, String> values = new LinkedHashMap<>(before.values());
    values.putAll(set.values());
    values.keySet().removeAll(reset);
    return new StorageParameters(values);
  }
}
