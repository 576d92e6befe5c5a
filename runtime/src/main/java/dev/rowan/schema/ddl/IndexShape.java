package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.Unique;
import java.util.Arrays;
import java.util.List;

/**
 * What CREATE TABLE compares of two constraints to make one index of both ({@code
 * transformIndexConstraints}): of {@code PRIMARY KEY (a), UNIQUE (a)} it would leave one out.
 *
 * <p>Two constraints that stand on no index, or on different ones, have different shapes.
 */
final class IndexShape implements Constraint.Cases<List<Object>> {
  private static final IndexShape SHAPE = new IndexShape();

  private IndexShape() {}

  static List<Object> of(Constraint constraint) {
    return constraint.match(SHAPE);
  }

  @Override
  public List<Object> primaryKey(PrimaryKey key) {
    return List.of(key.columns(), key.include(), false, key.deferrability());
  }

  @Override
  public List<Object> unique(Unique unique) {
    return List.of(
        unique.columns(), unique.include(), unique.nullsNotDistinct(), unique.deferrability());
  }

  @Override
  public List<Object> check(Check check) {
    return List.of(check);
  }

  @Override
  public List<Object> foreignKey(ForeignKey key) {
    return List.of(key);
  }

  @Override
  public List<Object> exclusion(Exclusion exclusion) {
    return Arrays.asList(
        exclusion.method(),
        exclusion.elements(),
        exclusion.include(),
        exclusion.where(),
        exclusion.deferrability());
  }
}
