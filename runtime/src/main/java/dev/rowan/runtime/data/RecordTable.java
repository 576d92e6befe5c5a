package dev.rowan.runtime.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as generated code describes it, so that errors speak of records.
 *
 * <pre>{@code
 * RecordTable.of("orders", Order.class)
 *     .column("id", "id")
 *     .column("total", "total")
 *     .column("placed_at", "placedAt")
 *     .writes("id", "total")
 *     .unique("orders_pkey", "id")
 *     .check("orders_total_check", "total >= 0", "total")
 *     .build();
 * }</pre>
 *
 * <p>Columns stand in the order in which the repository selects them.
 */
public final class RecordTable {
  private final String name;
  private final String record;
  private final List<String> columns;
  private final List<String> components;
  private final List<String> written;
  private final Map<String, Rule> rules;

  private RecordTable(Builder builder) {
    name = builder.name;
    record = builder.record;
    columns = List.copyOf(builder.columns);
    components = List.copyOf(builder.components);
    written = List.copyOf(builder.written);
    rules = Map.copyOf(builder.rules);
  }

  /** Begins the description of a table. */
  public static Builder of(String name, Class<? extends Record> type) {
    return new Builder(name, type.getSimpleName());
  }

  /** Describes no table, for errors that no repository's statement caused. */
  static RecordTable unknown() {
    return new Builder("", "").build();
  }

  String name() {
    return name;
  }

  /** Returns the name without its namespace, as the server reports it. */
  String unqualifiedName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns {@code orders.total} for the column that is read at this index, from 1. */
  String columnAt(int index) {
    return name + "." + columns.get(index - 1);
  }

  /** Returns {@code Order.total} for the column that is read at this index, from 1. */
  String componentAt(int index) {
    return record + "." + components.get(index - 1);
  }

  /** Returns the column of a component, for sorting. */
  @Nullable String columnOf(String component) {
    int index = components.indexOf(component);
    return index < 0 ? null : columns.get(index);
  }

  /** Returns {@code Order.total} for {@code total}, or null where no component has that column. */
  @Nullable String componentOf(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? null : record + "." + components.get(index);
  }

  /** Returns the columns that the repository's writer writes, in its order. */
  List<String> written() {
    return written;
  }

  @Nullable Rule rule(String constraint) {
    return rules.get(constraint);
  }

  /** Collects the description. */
  public static final class Builder {
    private final String name;
    private final String record;
    private final List<String> columns = new ArrayList<>();
    private final List<String> components = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Map<String, Rule> rules = new HashMap<>();

    private Builder(String name, String record) {
      this.name = name;
      this.record = record;
    }

    /** Adds a column. */
    public Builder column(String column, String component) {
      columns.add(column);
      components.add(component);
      return this;
    }

    /** Says which columns the repository's writer writes, in its order. */
    public Builder writes(String... columnNames) {
      written.addAll(List.of(columnNames));
      return this;
    }

    /** Adds a primary or unique key. */
    public Builder unique(String constraint, String... keyColumns) {
      return rule(constraint, Rule.Kind.UNIQUE, "", keyColumns);
    }

    /** Adds a foreign key. */
    public Builder foreignKey(String constraint, String references, String... keyColumns) {
      return rule(constraint, Rule.Kind.FOREIGN_KEY, references, keyColumns);
    }

    /** Adds a CHECK. */
    public Builder check(String constraint, String expression, String... checkedColumns) {
      return rule(constraint, Rule.Kind.CHECK, expression, checkedColumns);
    }

    private Builder rule(String constraint, Rule.Kind kind, String text, String... about) {
      rules.put(constraint, new Rule(kind, List.of(about), text));
      return this;
    }

    /** Returns the description. */
    public RecordTable build() {
      return new RecordTable(this);
    }
  }
}
