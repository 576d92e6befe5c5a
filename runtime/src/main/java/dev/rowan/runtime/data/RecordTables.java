package dev.rowan.runtime.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all repositories on the same connections, by the names that the server reports: an
 * error may be about another table than that of the statement, such as the one whose rows still
 * reference what is deleted.
 *
 * <p>It may be shared by any number of threads.
 */
public final class RecordTables {
  private final Map<String, List<RecordTable>> byName = new ConcurrentHashMap<>();

  /** Knows none yet. */
  public RecordTables() {}

  void add(RecordTable table) {
    List<RecordTable> known =
        byName.computeIfAbsent(table.name(), name -> new CopyOnWriteArrayList<>());
    if (!known.contains(table)) {
      known.add(table);
    }
  }

  Stream<RecordTable> stream() {
    return byName.values().stream().flatMap(List::stream);
  }

  /** Returns the table of this name; one that names no namespace may be in any. */
  Optional<RecordTable> find(@Nullable String namespace, String name) {
    List<RecordTable> known = byName.getOrDefault(name, List.of());
    return known.stream()
        .filter(table -> table.namespace().equals(namespace))
        .findFirst()
        .or(() -> known.stream().filter(table -> table.namespace().isEmpty()).findFirst());
  }
}
