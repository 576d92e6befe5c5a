package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A constraint with another state. */
final class ConstraintEdit implements Constraint.Cases<Constraint> {
  private final @Nullable Deferrability deferrability;
  private final @Nullable Boolean enforced;
  private final @Nullable Boolean inheritable;
  private final @Nullable Boolean fromParent;
  private final boolean validated;

  private ConstraintEdit(
      @Nullable Deferrability deferrability,
      @Nullable Boolean enforced,
      @Nullable Boolean inheritable,
      @Nullable Boolean fromParent,
      boolean validated) {
    this.deferrability = deferrability;
    this.enforced = enforced;
    this.inheritable = inheritable;
    this.fromParent = fromParent;
    this.validated = validated;
  }

  /** Returns the constraint as VALIDATE CONSTRAINT leaves it. */
  static Constraint validated(Constraint constraint) {
    return constraint.match(new ConstraintEdit(null, null, null, null, true));
  }

  /** Returns the constraint as ALTER CONSTRAINT leaves it. */
  static Constraint altered(Constraint constraint, AlterAction.AlterConstraint action) {
    return constraint.match(
        new ConstraintEdit(
            action.deferrability(), action.enforced(), action.inherited(), null, false));
  }

  /** Returns the constraint as one that comes from a parent alone, or as the table's own. */
  static Constraint inherited(Constraint constraint, boolean fromParent) {
    return constraint.match(new ConstraintEdit(null, null, null, fromParent, false));
  }

  private Deferrability deferrability(Deferrability before) {
    return deferrability == null ? before : deferrability;
  }

  private boolean inherited(boolean before) {
    return fromParent == null ? before : fromParent;
  }

  private boolean notEnforced(boolean before) {
    return enforced == null ? before : !enforced;
  }

  @Override
  public Constraint primaryKey(PrimaryKey key) {
    return new PrimaryKey(
        key.name(),
        key.columns(),
        key.include(),
        deferrability(key.deferrability()),
        key.withoutOverlaps(),
        key.options(),
        key.tablespace(),
        inherited(key.inherited()),
        key.comment());
  }

  @Override
  public Constraint unique(Unique unique) {
    return new Unique(
        unique.name(),
        unique.columns(),
        unique.include(),
        unique.nullsNotDistinct(),
        deferrability(unique.deferrability()),
        unique.withoutOverlaps(),
        unique.options(),
        unique.tablespace(),
        inherited(unique.inherited()),
        unique.comment());
  }

  @Override
  public Constraint check(Check check) {
    return new Check(
        check.name(),
        check.expression(),
        inheritable == null ? check.noInherit() : !inheritable,
        check.notValid() && !validated,
        notEnforced(check.notEnforced()),
        inherited(check.inherited()),
        check.comment());
  }

  @Override
  public Constraint foreignKey(ForeignKey key) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        key.matchType(),
        key.onUpdate(),
        key.onDelete(),
        key.onDeleteColumns(),
        deferrability(key.deferrability()),
        key.period(),
        key.notValid() && !validated,
        notEnforced(key.notEnforced()),
        inherited(key.inherited()),
        key.comment());
  }

  @Override
  public Constraint exclusion(Exclusion exclusion) {
    return new Exclusion(
        exclusion.name(),
        exclusion.method(),
        exclusion.elements(),
        exclusion.include(),
        exclusion.where(),
        deferrability(exclusion.deferrability()),
        exclusion.options(),
        exclusion.tablespace(),
        inherited(exclusion.inherited()),
        exclusion.comment());
  }
}
