package dev.rowan.schema;

import org.jspecify.annotations.Nullable;

/**
 * What an index, partition or exclusion is keyed by: a column or an expression.
 *
 * @param column the column, or null (also given as {@code ""}) where it is an expression
 * @param expression the expression, or null where it is a column
 * @param descending whether the order is DESC
 * @param nulls where nulls sort
 * @param collation its collation, or null for that of the column or type
 * @param operatorClass its operator class, or null for the default of type and method
 * @param operatorClassOptions the parameters of the operator class
 */
public record IndexKey(
    @Nullable String column,
    @Nullable Expression expression,
    boolean descending,
    Nulls nulls,
    @Nullable ObjectName collation,
    @Nullable ObjectName operatorClass,
    StorageParameters operatorClassOptions) {
  /** Where nulls sort. */
  public enum Nulls {
    /** Last when ascending, first when descending. */
    DEFAULT,
    FIRST,
    LAST
  }

  public IndexKey {
    column = "".equals(column) ? null : column;
    if ((column == null) == (expression == null)) {
      throw new IllegalArgumentException("a key is either a column or an expression");
    }
    if (nulls == (descending ? Nulls.FIRST : Nulls.LAST)) {
      nulls = Nulls.DEFAULT;
    }
  }

  /** Returns the ascending key of a column. */
  public static IndexKey column(String name) {
    return new IndexKey(name, null, false, Nulls.DEFAULT, null, null, StorageParameters.NONE);
  }

  /** Returns the ascending key of an expression. */
  public static IndexKey expression(Expression expression) {
    return new IndexKey(null, expression, false, Nulls.DEFAULT, null, null, StorageParameters.NONE);
  }

  /** Returns the key sorted this way. */
  public IndexKey withOrder(boolean desc, Nulls nullsOrder) {
    return new IndexKey(
        column, expression, desc, nullsOrder, collation, operatorClass, operatorClassOptions);
  }

  /** Returns the key of another column, all else the same. */
  public IndexKey withColumn(String name) {
    return new IndexKey(
        name, null, descending, nulls, collation, operatorClass, operatorClassOptions);
  }
}
