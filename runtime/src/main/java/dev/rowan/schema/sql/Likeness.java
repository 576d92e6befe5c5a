package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;
import java.util.Objects;

/** Whether a constraint of a parent table is the one that a partition has of it. */
final class Likeness implements Constraint.Cases<Boolean> {
  private final Constraint child;

  Likeness(Constraint child) {
    this.child = child;
  }

  static boolean of(Index parent, Index child) {
    return parent.method().equals(child.method())
        && parent.keys().equals(child.keys())
        && parent.unique() == child.unique()
        && parent.nullsNotDistinct() == child.nullsNotDistinct()
        && parent.include().equals(child.include())
        && Objects.equals(parent.where(), child.where());
  }

  @Override
  public Boolean primaryKey(PrimaryKey key) {
    return child instanceof PrimaryKey own && own.columns().equals(key.columns());
  }

  @Override
  public Boolean unique(Unique unique) {
    return child instanceof Unique own && own.columns().equals(unique.columns());
  }

  /** Checks go by their names. */
  @Override
  public Boolean check(Check check) {
    return child instanceof Check own && own.name().equals(check.name());
  }

  @Override
  public Boolean foreignKey(ForeignKey key) {
    return child instanceof ForeignKey own
        && own.columns().equals(key.columns())
        && own.referencedTable().equals(key.referencedTable())
        && own.referencedColumns().equals(key.referencedColumns());
  }

  @Override
  public Boolean exclusion(Exclusion exclusion) {
    return child instanceof Exclusion own && own.elements().equals(exclusion.elements());
  }
}
