package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a foreign key to another record's table, with an index on the referencing side.
 *
 * <p>{@code @References(value = Customer.class, onDelete = CASCADE) UUID customerId} makes
 *
 * <pre>{@code
 * CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id)
 *   REFERENCES customers (id) ON DELETE CASCADE
 * CREATE INDEX orders_customer_id_idx ON orders (customer_id);
 * }</pre>
 *
 * <p>A composite one stands on the record: {@code @References(value = OrderLine.class, columns =
 * {"orderId", "line"})}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(References.List.class)
public @interface References {
  /** The record that is referenced. */
  Class<?> value();

  /** On a record: the referencing components. On a component it is that component. */
  String[] columns() default {};

  /** The referenced components, by default the primary key. */
  String[] to() default {};

  /** The constraint's name; by default {@code table_column_fkey}. */
  String name() default "";

  /** What happens to this row when the referenced row is deleted. */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** The components that {@code SET_NULL} or {@code SET_DEFAULT} sets (15 and newer); or all. */
  String[] onDeleteColumns() default {};

  /** What happens to this row when the referenced key changes. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /** When the constraint is checked. */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

  /** Whether all columns must be null where one is: {@code MATCH FULL}. */
  boolean matchFull() default false;

  /**
   * Whether the last column is a range that the referenced rows must cover: {@code PERIOD} (18 and
   * newer).
   */
  boolean period() default false;

  /** Whether PostgreSQL checks it; else it only says so: {@code NOT ENFORCED} (18 and newer). */
  boolean enforced() default true;

  /** Whether the referencing columns are indexed, unless a key or index already leads with them. */
  boolean index() default true;

  /** Several foreign keys of one component or record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The foreign keys. */
    References[] value();
  }
}
