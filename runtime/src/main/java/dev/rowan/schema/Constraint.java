package dev.rowan.schema;

/** A constraint of a table that is an object of its own; NOT NULL belongs to its column. */
public sealed interface Constraint extends TablePart
    permits PrimaryKey, Unique, Check, ForeignKey, Exclusion {
  /** Whether the constraint comes from a parent table alone (inheritance or partition). */
  boolean inherited();

  @Override
  Constraint withName(String name);

  /** Returns the constraint as one of the table's own, or as its parent's. */
  Constraint withInherited(boolean fromParent);

  @Override
  default ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.CONSTRAINT, relation, name());
  }

  /** Calls the case for this kind of constraint. */
  <R> R match(Constraint.Cases<R> cases);

  /**
   * One method for each kind of constraint.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R primaryKey(PrimaryKey key);

    R unique(Unique unique);

    R check(Check check);

    R foreignKey(ForeignKey key);

    R exclusion(Exclusion exclusion);
  }
}
