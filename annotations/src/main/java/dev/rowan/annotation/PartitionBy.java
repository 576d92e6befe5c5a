package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Splits a table into partitions, which {@link Partition} names.
 *
 * <p>{@code @PartitionBy(value = PartitionStrategy.RANGE, columns = "placedAt")} makes {@code
 * CREATE TABLE orders (…) PARTITION BY RANGE (placed_at)}. Primary and unique keys must contain its
 * columns.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PartitionBy {
  /** How rows are told apart. */
  PartitionStrategy value();

  /** What by: components, or SQL expressions in parentheses, as {@link Index#columns} has them. */
  String[] columns();

  /** For {@code HASH}: makes this many partitions, {@code orders_p0}, {@code orders_p1} … */
  int modulus() default 0;
}
