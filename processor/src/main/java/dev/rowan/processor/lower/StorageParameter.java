package dev.rowan.processor.lower;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A storage parameter and its values, as PostgreSQL has them in {@code reloptions.c}.
 *
 * @param words the words that it may be; none where it is a number
 * @param least the least number
 * @param most the greatest number
 * @param since the first version that has it
 */
public record StorageParameter(Set<String> words, BigDecimal least, BigDecimal most, int since) {
  /** What {@code parse_bool} takes, but for their beginnings. */
  private static final Set<String> BOOLEAN =
      Set.of("true", "false", "yes", "no", "on", "off", "1", "0");

  private static final Set<String> AUTO = Set.of("auto", "on", "off");
  private static final Set<String> CLEANUP =
      Set.of("auto", "true", "false", "yes", "no", "on", "off", "1", "0");
  private static final long MOST = Integer.MAX_VALUE;

  private static final Map<String, StorageParameter> TABLE = new TreeMap<>();
  private static final Map<String, Map<String, StorageParameter>> INDEX =
      Map.of(
          "btree", Map.of("fillfactor", of(10, 100), "deduplicate_items", of(BOOLEAN)),
          "hash", Map.of("fillfactor", of(10, 100)),
          "gist", Map.of("fillfactor", of(10, 100), "buffering", of(AUTO)),
          "spgist", Map.of("fillfactor", of(10, 100)),
          "gin", Map.of("fastupdate", of(BOOLEAN), "gin_pending_list_limit", of(64, MOST)),
          "brin", Map.of("pages_per_range", of(1, 131_072), "autosummarize", of(BOOLEAN)));

  static {
    TABLE.put("fillfactor", of(10, 100));
    TABLE.put("toast_tuple_target", of(128, 8160));
    TABLE.put("parallel_workers", of(0, 1024));
    TABLE.put("user_catalog_table", of(BOOLEAN));
    Map<String, StorageParameter> vacuum = new TreeMap<>();
    vacuum.put("autovacuum_enabled", of(BOOLEAN));
    vacuum.put("vacuum_index_cleanup", of(CLEANUP));
    vacuum.put("vacuum_truncate", of(BOOLEAN));
    vacuum.put("vacuum_max_eager_freeze_failure_rate", of(0, 1).since(18));
    vacuum.put("autovacuum_vacuum_threshold", of(0, MOST));
    vacuum.put("autovacuum_vacuum_max_threshold", of(-1, MOST).since(18));
    vacuum.put("autovacuum_vacuum_scale_factor", of(0, 100));
    vacuum.put("autovacuum_vacuum_insert_threshold", of(-1, MOST));
    vacuum.put("autovacuum_vacuum_insert_scale_factor", of(0, 100));
    vacuum.put("autovacuum_vacuum_cost_delay", of(0, 100));
    vacuum.put("autovacuum_vacuum_cost_limit", of(1, 10_000));
    vacuum.put("autovacuum_freeze_min_age", of(0, 1_000_000_000));
    vacuum.put("autovacuum_freeze_max_age", of(100_000, 2_000_000_000));
    vacuum.put("autovacuum_freeze_table_age", of(0, 2_000_000_000));
    vacuum.put("autovacuum_multixact_freeze_min_age", of(0, 1_000_000_000));
    vacuum.put("autovacuum_multixact_freeze_max_age", of(10_000, 2_000_000_000));
    vacuum.put("autovacuum_multixact_freeze_table_age", of(0, 2_000_000_000));
    vacuum.put("log_autovacuum_min_duration", of(-1, MOST));
    TABLE.putAll(vacuum);
    vacuum.forEach((name, one) -> TABLE.put("toast." + name, one));
    TABLE.put("autovacuum_analyze_threshold", of(0, MOST));
    TABLE.put("autovacuum_analyze_scale_factor", of(0, 100));
  }

  private static StorageParameter of(long least, long most) {
    return new StorageParameter(Set.of(), BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
  }

  private static StorageParameter of(Set<String> words) {
    return new StorageParameter(words, BigDecimal.ZERO, BigDecimal.ZERO, 0);
  }

  private StorageParameter since(int version) {
    return new StorageParameter(words, least, most, version);
  }

  /** Returns the parameters of a table, by name. */
  static Map<String, StorageParameter> ofTable() {
    return TABLE;
  }

  /** Returns the parameter of a table that has this name, if one has. */
  public static Optional<StorageParameter> ofTable(String name) {
    return Optional.ofNullable(TABLE.get(name));
  }

  /** Returns the parameters of an index of this method, by name. */
  static Map<String, StorageParameter> ofIndex(String method) {
    return INDEX.getOrDefault(method, Map.of());
  }

  /** Returns what a value must be, if this one is not. */
  Optional<String> demand(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (!words.isEmpty()) {
      return words.contains(word)
          ? Optional.empty()
          : Optional.of(words.contains("auto") ? "on, off or auto" : "on or off");
    }
    try {
      BigDecimal number = new BigDecimal(value);
      if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
        return Optional.empty();
      }
    } catch (NumberFormatException noNumber) {
      // what it must be is told below
    }
    return Optional.of("a number from " + least + " to " + most);
  }
}
