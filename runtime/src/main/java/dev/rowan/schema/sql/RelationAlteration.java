package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Rule;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettingsBuilder;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Applies the actions of ALTER TABLE and its like to a table, view or sequence. */
final class RelationAlteration implements AlterAction.Cases<Draft> {
  private final Draft draft;
  private final Scope scope;
  private final boolean only;
  private ObjectName name;

  RelationAlteration(Draft draft, Scope scope, ObjectName name, boolean only) {
    this.draft = draft;
    this.scope = scope;
    this.name = name;
    this.only = only;
  }

  /** Returns the table with columns of its own, where a partition named none before. */
  static Table table(Draft draft, ObjectName name) {
    Table table = Interpreter.table(draft, name);
    if (!Inheritance.isSilent(table)) {
      return table;
    }
    Table told = table.withColumns(Inheritance.columns(draft, table));
    draft.put(told);
    return told;
  }

  private Draft settings(Consumer<TableSettingsBuilder> change) {
    Table table = Interpreter.table(draft, name);
    TableSettingsBuilder edit = TableSettingsBuilder.builder(table.settings());
    change.accept(edit);
    draft.put(table.withSettings(edit.build()));
    return draft;
  }

  @Override
  public Draft addColumn(AlterAction.AddColumn action) {
    Table table = table(draft, name);
    String columnName = action.definition().column().name();
    Optional<Column> there = table.column(columnName);
    if (there.isPresent()) {
      if (action.ifNotExists()) {
        return draft;
      }
      throw Refusal.taken("column " + name + "." + columnName);
    }
    Column column = new NewColumn(draft, scope, name).of(action.definition());
    add(Interpreter.table(draft, name), column);
    PartAddition addition = new PartAddition(draft, scope, name);
    action
        .definition()
        .constraints()
        .forEach(constraint -> addition.constraint(constraint.value(), only));
    return draft;
  }

  private void add(Table table, Column column) {
    Optional<Column> own = table.column(column.name());
    List<Column> columns = new ArrayList<>(table.columns());
    own.ifPresentOrElse(
        there -> columns.set(columns.indexOf(there), Inheritance.merged(column, there)),
        () -> columns.add(column));
    draft.put(table.withColumns(columns));
    if (!only) {
      for (Table child : draft.children(table.name())) {
        if (!Inheritance.isSilent(child)) {
          add(child, Inheritance.child(column));
        }
      }
    }
  }

  @Override
  public Draft dropColumn(AlterAction.DropColumn action) {
    Table table = table(draft, name);
    if (table.column(action.column()).isEmpty()) {
      if (action.ifExists()) {
        return draft;
      }
      throw Refusal.unknown("column " + name + "." + action.column());
    }
    new Removal(draft, scope).column(table, action.column());
    return draft;
  }

  @Override
  public Draft alterColumn(AlterAction.AlterColumn action) {
    if (draft.relation(name) instanceof View view) {
      draft.put(action.change().match(new ViewColumnAlteration(view, action.column())));
      return draft;
    }
    alterColumn(table(draft, name), action);
    return draft;
  }

  private void alterColumn(Table table, AlterAction.AlterColumn action) {
    Column column =
        table
            .column(action.column())
            .orElseThrow(() -> Refusal.unknown("column " + table.name() + "." + action.column()));
    ColumnAlteration alteration = new ColumnAlteration(scope, column);
    replace(table, column, action.change().match(alteration));
    if (only || !alteration.isInherited()) {
      return;
    }
    for (Table child : draft.children(table.name())) {
      if (child.column(action.column()).isPresent()) {
        alterColumn(child, action);
      }
    }
  }

  private void replace(Table table, Column before, Column after) {
    draft.put(table.withColumn(before, after));
  }

  @Override
  public Draft addConstraint(AlterAction.AddConstraint action) {
    new PartAddition(draft, scope, name).constraint(action.definition(), only);
    return draft;
  }

  @Override
  public Draft addNotNull(AlterAction.AddNotNull action) {
    TableElement.NotNullDefinition definition = action.definition();
    Table table = table(draft, name);
    Column column =
        table
            .column(definition.column())
            .orElseThrow(() -> Refusal.unknown("column " + name + "." + definition.column()));
    replace(
        table,
        column,
        column.withNotNull(NotNulls.said(name, column.name(), definition.notNull())));
    return draft;
  }

  @Override
  public Draft dropConstraint(AlterAction.DropConstraint action) {
    return constraints().drop(action);
  }

  @Override
  public Draft validateConstraint(AlterAction.ValidateConstraint action) {
    return constraints().validate(action, only);
  }

  @Override
  public Draft alterConstraint(AlterAction.AlterConstraint action) {
    return constraints().alter(action);
  }

  @Override
  public Draft renameConstraint(AlterAction.RenameConstraint action) {
    return constraints().rename(action);
  }

  private ConstraintAlteration constraints() {
    return new ConstraintAlteration(draft, scope, name);
  }

  @Override
  public Draft renameColumn(AlterAction.RenameColumn action) {
    if (draft.relation(name) instanceof View) {
      throw new Refusal(
          SqlFault.Kind.NOT_UNDERSTOOD,
          "the column of a view gets its name from the query",
          "name the column in the query");
    }
    Table table = table(draft, name);
    if (table.column(action.column()).isEmpty()) {
      throw Refusal.unknown("column " + name + "." + action.column());
    }
    if (table.column(action.to()).isPresent()) {
      throw Refusal.taken("column " + name + "." + action.to());
    }
    keepNames(table, column -> column.name().equals(action.column()));
    return change(new SchemaChange.RenameColumn(name, action.column(), action.to()));
  }

  private Draft change(SchemaChange change) {
    draft.become(SchemaChange.applyAll(List.of(change), draft.schema()));
    return draft;
  }

  /** What PostgreSQL named after a table or column keeps that name. */
  private void keepNames(Table table, Predicate<Column> renamed) {
    draft.put(
        table.withColumns(
            table.columns().stream()
                .map(
                    column ->
                        renamed.test(column)
                            ? NotNulls.named(table, IdentityColumns.named(table, column))
                            : column)
                .toList()));
  }

  @Override
  public Draft renameTo(AlterAction.RenameTo action) {
    return renamed(name.sibling(action.to()));
  }

  @Override
  public Draft setSchema(AlterAction.SetSchema action) {
    return renamed(name.in(action.namespace()));
  }

  private Draft renamed(ObjectName to) {
    if (draft.isRelation(to)) {
      throw Refusal.taken("relation " + to);
    }
    SchemaObject object = draft.relation(name);
    if (object instanceof Table table && to.namespace().equals(name.namespace())) {
      keepNames(table, column -> true);
    }
    ObjectPath path =
        object == null ? ObjectPath.of(ObjectPath.Kind.SEQUENCE, name) : object.path();
    name = to;
    return change(new SchemaChange.RenameObject(path, to));
  }

  /** ALL and USER are every trigger of the table. */
  @Override
  public Draft fire(AlterAction.Fire action) {
    UnaryOperator<TablePart> changed =
        action.rule()
            ? part -> part instanceof Rule rule ? rule.withEnabled(action.enabled()) : part
            : part ->
                part instanceof Trigger trigger ? trigger.withEnabled(action.enabled()) : part;
    Relation relation = Interpreter.relation(draft, name);
    boolean[] found = {action.name().isEmpty()};
    List<TablePart> parts = new ArrayList<>();
    for (TablePart part : relation.parts()) {
      boolean named = action.name().isEmpty() || part.name().equals(action.name());
      boolean kind = action.rule() ? part instanceof Rule : part instanceof Trigger;
      found[0] |= named && kind;
      parts.add(named ? changed.apply(part) : part);
    }
    if (!found[0]) {
      throw Refusal.unknown((action.rule() ? "rule " : "trigger ") + name + "." + action.name());
    }
    draft.put(relation.withParts(parts));
    return draft;
  }

  @Override
  public Draft rowSecurity(AlterAction.RowSecurity action) {
    return settings(
        edit -> {
          edit.rowSecurity(action.forced() ? edit.rowSecurity() : action.enabled());
          edit.forceRowSecurity(action.forced() ? action.enabled() : edit.forceRowSecurity());
        });
  }

  @Override
  public Draft identifyReplicas(AlterAction.IdentifyReplicas action) {
    return settings(edit -> edit.replicaIdentity(action.identity()));
  }

  @Override
  public Draft clusterOn(AlterAction.ClusterOn action) {
    if (draft.relation(name) instanceof View view) {
      draft.put(view.withClusterOn(action.index()));
      return draft;
    }
    return settings(edit -> edit.clusterOn(action.index()));
  }

  @Override
  public Draft attachPartition(AlterAction.AttachPartition action) {
    Interpreter.table(draft, name);
    Expression bound = action.bound();
    if (bound == null) {
      throw Refusal.contradiction("a partition needs FOR VALUES or DEFAULT");
    }
    ObjectName partition = scope.relation(action.partition());
    if (Interpreter.table(draft, partition).settings().partitionOf() != null) {
      throw Refusal.contradiction(partition + " is a partition already");
    }
    new RelationAlteration(draft, scope, partition, only)
        .settings(edit -> edit.partitionOf(new PartitionOf(name, bound)));
    return draft;
  }

  @Override
  public Draft detachPartition(AlterAction.DetachPartition action) {
    ObjectName partition = scope.relation(action.partition());
    table(draft, partition);
    new RelationAlteration(draft, scope, partition, only).settings(edit -> edit.partitionOf(null));
    Completion.detached(draft, partition);
    return draft;
  }

  @Override
  public Draft inherit(AlterAction.Inherit action) {
    ObjectName parent = scope.relation(action.parent());
    Table from = Interpreter.table(draft, parent);
    settings(
        edit -> {
          List<ObjectName> parents = new ArrayList<>(edit.inherits());
          parents.remove(parent);
          if (action.inherits()) {
            parents.add(parent);
          }
          edit.inherits(parents);
        });
    if (action.inherits()) {
      new PartAddition(draft, scope, name).inherit(from);
    }
    return draft;
  }

  @Override
  public Draft ofType(AlterAction.OfType action) {
    ObjectName type = action.type() == null ? null : scope.madeType(action.type());
    return settings(edit -> edit.ofType(type));
  }

  @Override
  public Draft setLogged(AlterAction.SetLogged action) {
    if (draft.find(ObjectPath.Kind.SEQUENCE, name) instanceof Sequence sequence) {
      draft.put(
          new Sequence(
              name,
              sequence.type(),
              sequence.options(),
              sequence.ownedBy(),
              !action.logged(),
              sequence.comment()));
      return draft;
    }
    return settings(edit -> edit.unlogged(!action.logged()));
  }

  @Override
  public Draft setTablespace(AlterAction.SetTablespace action) {
    if (draft.relation(name) instanceof View view) {
      draft.put(ViewEdit.tablespace(view, action.tablespace()));
      return draft;
    }
    return settings(edit -> edit.tablespace(action.tablespace()));
  }

  @Override
  public Draft setAccessMethod(AlterAction.SetAccessMethod action) {
    if (draft.relation(name) instanceof View view) {
      draft.put(ViewEdit.accessMethod(view, action.method()));
      return draft;
    }
    return settings(edit -> edit.accessMethod(action.method()));
  }

  @Override
  public Draft setOptions(AlterAction.SetOptions action) {
    if (draft.relation(name) instanceof View view) {
      draft.put(ViewEdit.options(view, action.options().applyTo(view.options())));
      return draft;
    }
    return settings(edit -> edit.options(action.options().applyTo(edit.options())));
  }

  @Override
  public Draft otherAction(AlterAction.OtherAction action) {
    throw Refusal.outside(action.action());
  }
}
