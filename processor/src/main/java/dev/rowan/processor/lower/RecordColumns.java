package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.ComponentMapping;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record whose components have become columns.
 *
 * @param record the record
 * @param table the name of its table
 * @param columns its columns, by the paths of their components
 * @param nested the components that are several columns, by their paths
 * @param scopes the record, then those nested in it whose components are columns
 * @param mappings the mappings of its components
 * @param complete whether every type was found; if not, the compiler says what is missing
 */
public record RecordColumns(
    RecordView record,
    ObjectName table,
    Map<String, LoweredColumn> columns,
    Map<String, ComponentView> nested,
    List<Scope> scopes,
    List<ComponentMapping> mappings,
    boolean complete) {
  public RecordColumns {
    columns = new LinkedHashMap<>(columns);
    nested = new LinkedHashMap<>(nested);
    scopes = List.copyOf(scopes);
    mappings = List.copyOf(mappings);
  }

  /** Returns the columns in order. */
  public List<LoweredColumn> all() {
    return new ArrayList<>(columns.values());
  }

  /** Returns the record and those nested in it whose columns are like its own. */
  public List<Scope> flatScopes() {
    return scopes.stream().filter(Scope::flat).toList();
  }

  /** Returns what is true of rows that are not deleted, where deleted ones stay. */
  public Optional<Expression> live() {
    return columns.values().stream()
        .filter(column -> column.component().marks().softDelete().isPresent())
        .findFirst()
        .map(column -> new Expression(Sql.identifier(column.name()) + " IS NULL"));
  }

  /**
   * Returns which rows a unique key of these columns is of, or nothing for all: with the primary
   * key among them no two rows are alike, and a foreign key may refer to it.
   */
  public Optional<Expression> live(Collection<LoweredColumn> unique) {
    return !key().isEmpty() && unique.containsAll(key()) ? Optional.empty() : live();
  }

  /** Returns the column of a component, if it is one. */
  public Optional<LoweredColumn> find(String path) {
    return Optional.ofNullable(columns.get(path));
  }

  /** Returns the columns of the primary key, in its order. */
  public List<LoweredColumn> key() {
    return columns.values().stream()
        .filter(column -> column.isOwn() && column.component().marks().id().isPresent())
        .sorted(Comparator.comparingInt(RecordColumns::position))
        .toList();
  }

  /** Returns the columns that say whose row it is: one, if the record is right. */
  public List<LoweredColumn> tenant() {
    return columns.values().stream()
        .filter(column -> column.flat() && column.component().marks().tenantId().isPresent())
        .toList();
  }

  private static int position(LoweredColumn column) {
    return column.component().marks().id().map(id -> id.position().value()).orElse(0);
  }
}
