package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.CheckBuilder;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ExclusionBuilder;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ForeignKeyBuilder;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.PrimaryKeyBuilder;
import dev.rowan.schema.Unique;
import dev.rowan.schema.UniqueBuilder;
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
    return PrimaryKeyBuilder.builder(key)
        .deferrability(deferrability(key.deferrability()))
        .inherited(inherited(key.inherited()))
        .build();
  }

  @Override
  public Constraint unique(Unique unique) {
    return UniqueBuilder.builder(unique)
        .deferrability(deferrability(unique.deferrability()))
        .inherited(inherited(unique.inherited()))
        .build();
  }

  @Override
  public Constraint check(Check check) {
    return CheckBuilder.builder(check)
        .noInherit(inheritable == null ? check.noInherit() : !inheritable)
        .notValid(check.notValid() && !validated)
        .notEnforced(notEnforced(check.notEnforced()))
        .inherited(inherited(check.inherited()))
        .build();
  }

  @Override
  public Constraint foreignKey(ForeignKey key) {
    return ForeignKeyBuilder.builder(key)
        .deferrability(deferrability(key.deferrability()))
        .notValid(key.notValid() && !validated)
        .notEnforced(notEnforced(key.notEnforced()))
        .inherited(inherited(key.inherited()))
        .build();
  }

  @Override
  public Constraint exclusion(Exclusion exclusion) {
    return ExclusionBuilder.builder(exclusion)
        .deferrability(deferrability(exclusion.deferrability()))
        .inherited(inherited(exclusion.inherited()))
        .build();
  }
}
