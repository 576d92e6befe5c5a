package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The name that PostgreSQL chooses for a constraint that has none. */
final class ConstraintNames implements Constraint.Cases<String> {
  private final Draft draft;
  private final Table table;

  ConstraintNames(Draft draft, Table table) {
    this.draft = draft;
    this.table = table;
  }

  @Override
  public String primaryKey(PrimaryKey key) {
    return draft.freeRelation(table.name(), List.of(), "pkey");
  }

  @Override
  public String unique(Unique unique) {
    List<String> columns = new ArrayList<>(unique.columns());
    columns.addAll(unique.include());
    return draft.freeRelation(table.name(), columns, "key");
  }

  /** A check of one column is called after it ({@code AddRelationNewConstraints}). */
  @Override
  public String check(Check check) {
    Set<String> columns = Mentioned.columns(check.expression(), table);
    return draft.freeConstraint(
        table.name(), columns.size() == 1 ? List.copyOf(columns) : List.of(), "check");
  }

  @Override
  public String foreignKey(ForeignKey key) {
    return draft.freeConstraint(table.name(), key.columns(), "fkey");
  }

  @Override
  public String exclusion(Exclusion exclusion) {
    List<String> columns =
        new ArrayList<>(
            IndexNames.columns(exclusion.elements().stream().map(Exclusion.Element::key).toList()));
    columns.addAll(exclusion.include());
    return draft.freeRelation(table.name(), columns, "excl");
  }
}
