package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;
import dev.rowan.schema.sql.TableElement.ConstraintDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Adds parts to a relation, with the names that PostgreSQL chooses where they have none. */
final class PartAddition {
  private final Draft draft;
  private final Scope scope;
  private final ObjectName name;

  PartAddition(Draft draft, Scope scope, ObjectName name) {
    this.draft = draft;
    this.scope = scope;
    this.name = name;
  }

  /** Adds a constraint; a check goes to the children too, unless to this table only. */
  void constraint(ConstraintDefinition definition, boolean only) {
    Table table = Interpreter.table(draft, name);
    TablePart resolved = scope.part(name, definition.constraint());
    Constraint constraint = (Constraint) resolved;
    if (!definition.usingIndex().isEmpty()) {
      constraint = overIndex(table, constraint, definition.usingIndex());
      table = Interpreter.table(draft, name);
    }
    hasColumns(table, constraint.match(new ConstraintColumns()));
    if (!definition.named()) {
      constraint = constraint.withName(constraint.match(new ConstraintNames(draft, table)));
    }
    if (constraint instanceof PrimaryKey key) {
      if (table.primaryKey().isPresent()) {
        throw Refusal.contradiction("table " + name + " has a primary key already");
      }
      table = required(table, key.columns());
    }
    put(table, constraint);
    if (constraint instanceof Check check && !check.noInherit() && !only) {
      for (Table child : draft.children(name)) {
        inherit(child, check);
      }
    }
  }

  /** A child has each check of its parent, as its own if it says so itself. */
  private void inherit(Table child, Check check) {
    if (Inheritance.isSilent(child)) {
      return;
    }
    boolean there =
        child.parts(Check.class).stream().anyMatch(own -> own.name().equals(check.name()));
    if (!there) {
      draft.put(child.withPart(Inheritance.child(check)));
    }
    for (Table grandchild : draft.children(child.name())) {
      inherit(grandchild, check);
    }
  }

  /** Adds what the table has from a parent. */
  void inherit(Table parent) {
    for (Check check : parent.parts(Check.class)) {
      if (!check.noInherit()) {
        inherit(Interpreter.table(draft, name), check);
      }
    }
  }

  /** The columns of a primary key refuse nulls. */
  private static Table required(Table table, List<String> columns) {
    return table.withColumns(
        table.columns().stream()
            .map(column -> columns.contains(column.name()) ? NotNulls.required(column) : column)
            .toList());
  }

  /** The index becomes the constraint's. */
  private Constraint overIndex(Table table, Constraint constraint, String indexName) {
    Index index =
        table.parts(Index.class).stream()
            .filter(candidate -> candidate.name().equals(indexName))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("index " + name.sibling(indexName)));
    List<String> columns = index.keys().stream().map(IndexKey::column).toList();
    if (columns.contains(null)) {
      throw Refusal.contradiction("an index on expressions cannot become a constraint");
    }
    List<TablePart> others = new ArrayList<>(table.parts());
    others.remove(index);
    draft.put(table.withParts(others));
    List<String> keys = columns.stream().map(Objects::requireNonNull).toList();
    return constraint instanceof PrimaryKey key
        ? new PrimaryKey(
            key.name(),
            keys,
            index.include(),
            key.deferrability(),
            false,
            index.options(),
            index.tablespace(),
            false,
            index.comment())
        : new Unique(
            constraint.name(),
            keys,
            index.include(),
            index.nullsNotDistinct(),
            ((Unique) constraint).deferrability(),
            false,
            index.options(),
            index.tablespace(),
            false,
            index.comment());
  }

  /** Adds an index; one of a partitioned table ONLY is invalid until its partitions have theirs. */
  void index(Index index, boolean named, boolean only) {
    Relation relation = Interpreter.relation(draft, name);
    if (relation instanceof Table table) {
      hasColumns(
          table,
          Stream.concat(
                  index.keys().stream().map(IndexKey::column).filter(Objects::nonNull),
                  index.include().stream())
              .toList());
    }
    List<String> columns = new ArrayList<>(IndexNames.columns(index.keys()));
    columns.addAll(index.include());
    Index made = named ? index : index.withName(draft.freeRelation(name, columns, "idx"));
    boolean partitioned =
        relation instanceof Table table && table.settings().partitioning() != null;
    put(relation, only && partitioned ? made.withInvalid(true) : made);
  }

  /** Adds a trigger, rule, policy or statistics object. */
  void part(TablePart part, boolean named, boolean orReplace, boolean ifNotExists) {
    Relation relation = Interpreter.relation(draft, name);
    TablePart made = part;
    if (!named && part instanceof Statistics statistics) {
      Set<String> taken = new TreeSet<>();
      relation.parts().forEach(other -> taken.add(other.name()));
      String first = statistics.name();
      for (int pass = 1; taken.contains(made.name()); pass++) {
        made = statistics.withName(first + pass);
      }
    }
    ObjectPath path = made.path(name);
    TablePart before =
        relation.parts().stream()
            .filter(other -> other.path(name).equals(path))
            .findFirst()
            .orElse(null);
    if (before != null && ifNotExists) {
      return;
    }
    if (before != null && orReplace) {
      List<TablePart> others = new ArrayList<>(relation.parts());
      others.remove(before);
      others.add(made.withComment(before.comment()));
      draft.put(relation.withParts(others));
      return;
    }
    put(relation, made);
  }

  private void put(Relation relation, TablePart part) {
    boolean taken =
        relation.parts().stream().anyMatch(other -> other.path(name).equals(part.path(name)));
    if (taken || (Draft.hasIndex(part) && draft.isRelation(name.sibling(part.name())))) {
      throw Refusal.taken(part.path(name).toString());
    }
    List<TablePart> parts = new ArrayList<>(relation.parts());
    parts.add(part);
    draft.put(relation.withParts(parts));
  }

  /** The columns of a partition that names none are its parent's. */
  private void hasColumns(Table table, Collection<String> columns) {
    List<String> there = Inheritance.columns(draft, table).stream().map(Column::name).toList();
    for (String column : columns) {
      if (!there.contains(column) && !isSystemColumn(column)) {
        throw Refusal.unknown("column " + name + "." + column);
      }
    }
  }

  private static boolean isSystemColumn(String column) {
    return Set.of("tableoid", "ctid", "xmin", "xmax", "cmin", "cmax").contains(column);
  }

  /** The columns of a constraint's own table that must be there. */
  private static final class ConstraintColumns implements Constraint.Cases<List<String>> {
    @Override
    public List<String> primaryKey(PrimaryKey key) {
      return Stream.concat(key.columns().stream(), key.include().stream()).toList();
    }

    @Override
    public List<String> unique(Unique unique) {
      return Stream.concat(unique.columns().stream(), unique.include().stream()).toList();
    }

    @Override
    public List<String> check(Check check) {
      return List.of();
    }

    @Override
    public List<String> foreignKey(ForeignKey key) {
      return key.columns();
    }

    @Override
    public List<String> exclusion(Exclusion exclusion) {
      return exclusion.elements().stream()
          .map(element -> element.key().column())
          .filter(Objects::nonNull)
          .toList();
    }
  }
}
