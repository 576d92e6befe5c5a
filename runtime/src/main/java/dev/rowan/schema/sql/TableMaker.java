package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.TableSettingsBuilder;
import dev.rowan.schema.sql.TableElement.ColumnDefinition;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a table of CREATE TABLE, with what it has from its parents, its type and LIKE. */
final class TableMaker implements TableElement.Cases<TableMaker> {
  private final Draft draft;
  private final Scope scope;
  private final ObjectName name;
  private final Statement.CreateTable create;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<String, Column> given = new LinkedHashMap<>();
  private final List<Located<ConstraintDefinition>> constraints = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Table> parents = new ArrayList<>();
  private Location here = new Location(0, 0, 1, 1);

  TableMaker(Draft draft, Scope scope, ObjectName name, Statement.CreateTable create) {
    this.draft = draft;
    this.scope = scope;
    this.name = name;
    this.create = create;
  }

  void make() {
    TableSettings settings = settings();
    columns.putAll(given);
    draft.put(new Table(name, settings, List.of(), List.of()));
    for (Located<TableElement> element : create.elements()) {
      here = element.location();
      at(here, () -> element.value().match(this));
    }
    boolean silent =
        settings.partitionOf() != null
            && create.elements().stream().noneMatch(e -> e.value() instanceof ColumnDefinition);
    draft.put(
        new Table(name, settings, silent ? List.of() : List.copyOf(columns.values()), List.of()));
    PartAddition addition = new PartAddition(draft, scope, name);
    if (!silent) {
      parents.forEach(addition::inherit);
    }
    addAll(addition, true);
    addAll(addition, false);
    copies.forEach(copy -> copy.parts(addition));
  }

  /** Names that are given are taken before any is chosen. */
  private void addAll(PartAddition addition, boolean named) {
    for (Located<ConstraintDefinition> constraint : constraints) {
      if (constraint.value().named() == named) {
        at(constraint.location(), () -> addition.constraint(constraint.value(), false));
      }
    }
  }

  static void at(Location location, Runnable step) {
    try {
      step.run();
    } catch (Refusal refusal) {
      throw refusal.at(location);
    }
  }

  private TableSettings settings() {
    TableSettingsBuilder edit = TableSettingsBuilder.builder(create.settings());
    edit.inherits(create.settings().inherits().stream().map(scope::relation).toList());
    edit.inherits().forEach(this::parent);
    PartitionOf partition = create.settings().partitionOf();
    if (partition != null) {
      ObjectName parent = scope.relation(partition.parent());
      edit.partitionOf(new PartitionOf(parent, partition.bound()));
      parent(parent);
    }
    Partitioning by = create.settings().partitioning();
    if (by != null) {
      edit.partitioning(new Partitioning(by.strategy(), scope.keys(name, by.keys())));
    }
    if (create.settings().ofType() != null) {
      ObjectName type = scope.madeType(create.settings().ofType());
      edit.ofType(type);
      type(type);
    }
    return edit.build();
  }

  private void parent(ObjectName parent) {
    Table table = Interpreter.table(draft, parent);
    parents.add(table);
    for (Column column : Inheritance.columns(draft, table)) {
      Column child = Inheritance.child(column);
      given.merge(column.name(), child, (first, second) -> first);
    }
  }

  private void type(ObjectName type) {
    SchemaObject found = draft.find(ObjectPath.Kind.COMPOSITE, type);
    if (found == null) {
      throw Refusal.unknown("composite type " + type);
    }
    for (CompositeType.Attribute attribute : ((CompositeType) found).attributes()) {
      Column column = Column.of(attribute.name(), attribute.type());
      given.put(attribute.name(), column.withCollation(attribute.collation()));
    }
  }

  @Override
  public TableMaker column(ColumnDefinition definition) {
    Column parent = given.remove(definition.column().name());
    if (columns.containsKey(definition.column().name()) && parent == null) {
      throw Refusal.contradiction("there are two columns " + definition.column().name());
    }
    if (definition.typed() && parent == null) {
      throw Refusal.unknown("column " + definition.column().name());
    }
    Column own = new NewColumn(draft, scope, name).of(definition);
    columns.put(own.name(), merged(own, parent, definition.typed()));
    constraints.addAll(definition.constraints());
    return this;
  }

  private static Column merged(Column own, @Nullable Column parent, boolean typed) {
    if (parent == null) {
      return own;
    }
    Column merged = Inheritance.merged(parent, own);
    if (!typed) {
      return merged;
    }
    ColumnBuilder edit = ColumnBuilder.builder(merged);
    edit.type(parent.type());
    edit.collation(parent.collation());
    edit.storage(parent.storage());
    edit.inherited(parent.inherited());
    return edit.build();
  }

  @Override
  public TableMaker constraint(ConstraintDefinition definition) {
    constraints.add(new Located<>(definition, "", here));
    return this;
  }

  @Override
  public TableMaker notNull(TableElement.NotNullDefinition definition) {
    Column column = columns.get(definition.column());
    if (column == null) {
      throw Refusal.unknown("column " + definition.column());
    }
    columns.put(
        column.name(),
        column.withNotNull(NotNulls.said(name, column.name(), definition.notNull())));
    return this;
  }

  @Override
  public TableMaker like(TableElement.Like like) {
    Table source = Interpreter.table(draft, scope.relation(like.source()));
    Copy copy = new Copy(draft, source, like.including());
    for (Column column : copy.columns()) {
      if (columns.put(column.name(), column) != null) {
        throw Refusal.contradiction("there are two columns " + column.name());
      }
    }
    copies.add(copy);
    return this;
  }
}
