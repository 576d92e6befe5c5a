package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Unique;

/**
 * The cases of a text that is the same for all kinds of constraints.
 *
 * @param <R> what each case returns
 */
abstract class ConstraintsAlike<R> implements TablePart.Cases<R> {
  abstract R constraint(Constraint constraint);

  @Override
  public final R primaryKey(PrimaryKey key) {
    return constraint(key);
  }

  @Override
  public final R unique(Unique unique) {
    return constraint(unique);
  }

  @Override
  public final R check(Check check) {
    return constraint(check);
  }

  @Override
  public final R foreignKey(ForeignKey key) {
    return constraint(key);
  }

  @Override
  public final R exclusion(Exclusion exclusion) {
    return constraint(exclusion);
  }
}
