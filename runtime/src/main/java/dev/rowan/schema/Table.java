package dev.rowan.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table.
 *
 * @param name its name
 * @param settings all that is said of it besides columns and parts
 * @param columns its columns, in order; the order is kept but is no difference between two tables,
 *     because ADD COLUMN can only append
 * @param parts its constraints, indexes, triggers, policies, rules and statistics, sorted by path
 */
@WithBuilder
public record Table(
    ObjectName name, TableSettings settings, List<Column> columns, List<TablePart> parts)
    implements Relation {
  public Table {
    columns = List.copyOf(columns);
    parts = Parts.sorted(name, parts);
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + " has two columns named " + column.name());
      }
    }
  }

  /** Returns an ordinary table. */
  public static Table of(ObjectName name, List<Column> columns, List<? extends TablePart> parts) {
    return new Table(name, TableSettings.PLAIN, columns, List.copyOf(parts));
  }

  /** Returns the column of this name, if there is one. */
  public Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** Returns the primary key, if there is one. */
  public Optional<PrimaryKey> primaryKey() {
    return parts(PrimaryKey.class).stream().findFirst();
  }

  /** Returns the columns that it is split by, without those in expressions. */
  public List<Column> partitionColumns() {
    Partitioning by = settings.partitioning();
    return by == null
        ? List.of()
        : by.keys().stream()
            .map(IndexKey::column)
            .filter(Objects::nonNull)
            .flatMap(key -> column(key).stream())
            .toList();
  }

  /** Returns the parts of one kind, in their order. */
  public <P extends TablePart> List<P> parts(Class<P> kind) {
    return Parts.of(kind, parts);
  }

  /** Returns the table under another name. */
  public Table withName(ObjectName newName) {
    return TableBuilder.builder(this).name(newName).build();
  }

  /** Returns the table with these settings. */
  public Table withSettings(TableSettings newSettings) {
    return TableBuilder.builder(this).settings(newSettings).build();
  }

  /** Returns the table with these columns. */
  public Table withColumns(List<Column> newColumns) {
    return TableBuilder.builder(this).columns(newColumns).build();
  }

  /** Returns the table with one of its columns replaced by another, in the same place. */
  public Table withColumn(Column before, Column after) {
    List<Column> changed = new ArrayList<>(columns);
    changed.set(changed.indexOf(before), after);
    return withColumns(changed);
  }

  @Override
  public Table withParts(List<TablePart> newParts) {
    return TableBuilder.builder(this).parts(newParts).build();
  }

  /** Returns the table with one part more. */
  public Table withPart(TablePart part) {
    List<TablePart> all = new ArrayList<>(parts);
    all.add(part);
    return withParts(all);
  }

  @Override
  public String comment() {
    return settings.comment();
  }

  @Override
  public ObjectPath path() {
    return ObjectPath.table(name);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.table(this);
  }
}
