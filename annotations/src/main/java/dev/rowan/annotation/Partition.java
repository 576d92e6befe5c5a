package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a partition of a table with {@link PartitionBy}.
 *
 * <p>{@code @Partition(name = "orders_2026", values = "FROM ('2026-01-01') TO ('2027-01-01')")}
 * makes
 *
 * <pre>{@code
 * CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Partition.List.class)
public @interface Partition {
  /** The partition's name. */
  String name();

  /**
   * Which rows it holds, as SQL after {@code FOR VALUES}: {@code FROM (…) TO (…)}, {@code IN (…)},
   * {@code WITH (MODULUS 4, REMAINDER 0)}; or {@code DEFAULT} for all that no other holds.
   */
  String values();

  /** Several of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** Them. */
    Partition[] value();
  }
}
