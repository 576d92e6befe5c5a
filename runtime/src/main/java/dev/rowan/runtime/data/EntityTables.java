package dev.rowan.runtime.data;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of a session factory's generated entities, each described by the repository beside it
 * when it is first asked for.
 */
final class EntityTables {
  private final Map<String, Class<? extends AbstractReadRepository<?>>> repositories;
  private final Map<String, RecordTable> tables = new ConcurrentHashMap<>();
  private final Map<RecordTable, Boolean> deferred = new ConcurrentHashMap<>();
  private final Describing describing = new Describing(new RecordTables());

  /**
   * Takes the classes of repositories.
   *
   * @param repositories each by the name of its entity
   */
  EntityTables(Map<String, Class<? extends AbstractReadRepository<?>>> repositories) {
    this.repositories = Map.copyOf(repositories);
  }

  /** Returns the table of an entity that is generated. */
  Optional<RecordTable> of(String entity) {
    return Optional.ofNullable(repositories.get(entity))
        .map(type -> tables.computeIfAbsent(entity, name -> describe(type)));
  }

  /** Returns all of them. */
  RecordTables all() {
    repositories.keySet().forEach(this::of);
    return describing.tables();
  }

  /** Whether a constraint that is checked when a transaction ends is about rows of a table. */
  boolean isDeferred(RecordTable table) {
    return deferred.computeIfAbsent(
        table,
        one -> one.isDeferred() || all().stream().anyMatch(other -> other.isDeferredAbout(one)));
  }

  private RecordTable describe(Class<? extends AbstractReadRepository<?>> type) {
    return type.cast(GeneratedRepository.make(type, describing)).fixed.table();
  }

  /** What a repository is made on that runs nothing. */
  private record Describing(RecordTables tables) implements Connections {
    @Override
    public Connection acquire() {
      throw new IllegalStateException("this repository only describes its table");
    }

    @Override
    public void release(Connection connection) {}
  }
}
