package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.SchemaChange;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Drops, validates, alters and renames constraints of a table, NOT NULL among them. */
final class ConstraintAlteration {
  private final Draft draft;
  private final Scope scope;
  private final ObjectName name;
  private final Table table;

  ConstraintAlteration(Draft draft, Scope scope, ObjectName name) {
    this.draft = draft;
    this.scope = scope;
    this.name = name;
    this.table = Interpreter.table(draft, name);
  }

  Draft drop(AlterAction.DropConstraint action) {
    if (notNull(action.constraint(), column -> column.withNotNull(null))) {
      return draft;
    }
    Optional<Constraint> constraint = find(action.constraint());
    if (constraint.isPresent() || !action.ifExists()) {
      new Removal(draft, scope).part(table, constraint(action.constraint()));
    }
    return draft;
  }

  /** Children that have the check of a parent are validated along with it. */
  Draft validate(AlterAction.ValidateConstraint action, boolean only) {
    if (notNull(action.constraint(), NotNulls::validated)) {
      return draft;
    }
    Constraint constraint = constraint(action.constraint());
    replace(constraint, ConstraintEdit.validated(constraint));
    if (constraint instanceof Check && !only) {
      for (Table child : draft.children(name)) {
        ConstraintAlteration alteration = new ConstraintAlteration(draft, scope, child.name());
        if (alteration.find(action.constraint()).isPresent()) {
          alteration.validate(action, false);
        }
      }
    }
    return draft;
  }

  Draft alter(AlterAction.AlterConstraint action) {
    Boolean inherited = action.inherited();
    if (inherited != null
        && notNull(action.constraint(), column -> NotNulls.inherited(column, inherited))) {
      return draft;
    }
    Constraint constraint = constraint(action.constraint());
    replace(constraint, ConstraintEdit.altered(constraint, action));
    return draft;
  }

  Draft rename(AlterAction.RenameConstraint action) {
    if (notNull(action.constraint(), column -> NotNulls.renamed(table, column, action.to()))) {
      return draft;
    }
    Constraint constraint = constraint(action.constraint());
    if (find(action.to()).isPresent()) {
      throw Refusal.taken("constraint " + name + "." + action.to());
    }
    SchemaChange change = new SchemaChange.RenamePart(table.path(), constraint, action.to());
    draft.become(SchemaChange.applyAll(List.of(change), draft.schema()));
    return draft;
  }

  /** Changes the column whose NOT NULL has this name; returns whether there is one. */
  private boolean notNull(String constraint, UnaryOperator<Column> change) {
    Optional<Column> column = NotNulls.find(table, constraint);
    column.ifPresent(found -> draft.put(table.withColumn(found, change.apply(found))));
    return column.isPresent();
  }

  private Optional<Constraint> find(String constraint) {
    return table.parts(Constraint.class).stream()
        .filter(candidate -> candidate.name().equals(constraint))
        .findFirst();
  }

  private Constraint constraint(String constraint) {
    return find(constraint)
        .orElseThrow(() -> Refusal.unknown("constraint " + name + "." + constraint));
  }

  private void replace(Constraint before, Constraint after) {
    draft.put(
        table.withParts(
            table.parts().stream().map(part -> part.equals(before) ? after : part).toList()));
  }
}
