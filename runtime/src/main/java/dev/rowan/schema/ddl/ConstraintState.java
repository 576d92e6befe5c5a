package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;

/**
 * When a constraint is checked and for which rows.
 *
 * @param deferrability when it is checked
 * @param notValid whether rows that were there before are unproven
 * @param notEnforced whether it is declared only
 */
record ConstraintState(Deferrability deferrability, boolean notValid, boolean notEnforced) {
  private static final Constraint.Cases<ConstraintState> STATE =
      new Constraint.Cases<>() {
        @Override
        public ConstraintState primaryKey(PrimaryKey key) {
          return proven(key.deferrability());
        }

        @Override
        public ConstraintState unique(Unique unique) {
          return proven(unique.deferrability());
        }

        @Override
        public ConstraintState check(Check check) {
          return new ConstraintState(
              Deferrability.NOT_DEFERRABLE, check.notValid(), check.notEnforced());
        }

        @Override
        public ConstraintState foreignKey(ForeignKey key) {
          return new ConstraintState(key.deferrability(), key.notValid(), key.notEnforced());
        }

        @Override
        public ConstraintState exclusion(Exclusion exclusion) {
          return proven(exclusion.deferrability());
        }
      };

  static ConstraintState of(Constraint constraint) {
    return constraint.match(STATE);
  }

  private static ConstraintState proven(Deferrability deferrability) {
    return new ConstraintState(deferrability, false, false);
  }
}
