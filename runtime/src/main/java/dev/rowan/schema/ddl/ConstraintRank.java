package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;

/** The order of constraints in a table's definition: keys, references, checks. */
final class ConstraintRank implements Constraint.Cases<Integer> {
  private static final ConstraintRank RANK = new ConstraintRank();

  private ConstraintRank() {}

  static int of(Constraint constraint) {
    return constraint.match(RANK);
  }

  @Override
  public Integer primaryKey(PrimaryKey key) {
    return 0;
  }

  @Override
  public Integer unique(Unique unique) {
    return 1;
  }

  @Override
  public Integer foreignKey(ForeignKey key) {
    return 2;
  }

  @Override
  public Integer check(Check check) {
    return 3;
  }

  @Override
  public Integer exclusion(Exclusion exclusion) {
    return 4;
  }
}
