package dev.rowan.runtime.data;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the types of an entity's columns hold at most, before it is written, because
 * PostgreSQL would refuse more without naming the column.
 *
 * <pre>{@code
 * private static final EntityLimits LIMITS =
 *     EntityLimits.of("trial", "Trial", """
 *         short_text shortText characters 5
 *         price price digits 4 1
 *         """);
 * }</pre>
 */
public final class EntityLimits {
  private final String table;
  private final String record;
  private final Map<String, Entry> entries;

  private record Entry(String column, ColumnLimit limit) {}

  private EntityLimits(String table, String record, Map<String, Entry> entries) {
    this.table = table;
    this.record = record;
    this.entries = entries;
  }

  /**
   * Returns the limits that a text describes, each with its column and component.
   *
   * @throws IllegalArgumentException if the text is not as it is shown above
   */
  public static EntityLimits of(String table, String record, String description) {
    return new EntityLimits(
        table,
        record,
        TableText.entries(description).stream()
            .collect(
                Collectors.toMap(
                    words -> words.get(1),
                    words ->
                        new Entry(words.get(0), ColumnLimit.of(words.subList(2, words.size()))))));
  }

  /**
   * Checks the value of a component.
   *
   * @throws CheckViolationException if its column cannot hold it
   */
  public EntityLimits check(String component, @Nullable Object value) {
    Entry entry = entries.get(component);
    if (entry != null && value != null) {
      String demand = entry.limit().demand(value);
      if (demand != null) {
        throw CheckViolationException.of(
            table, entry.column(), record + "." + component, demand, value, null);
      }
    }
    return this;
  }
}
