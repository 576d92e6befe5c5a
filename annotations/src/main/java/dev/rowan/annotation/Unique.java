package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a unique constraint, or with {@link #where} a partial unique index.
 *
 * <p>{@code @Unique String email} makes {@code CONSTRAINT customers_email_key UNIQUE (email)};
 * {@code @Unique(columns = {"orderId", "line"})} on the record makes {@code CONSTRAINT
 * order_line_order_id_line_key UNIQUE (order_id, line)}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Unique.List.class)
public @interface Unique {
  /** On a record: the components. On a component it is that component. */
  String[] columns() default {};

  /**
   * The name; by default {@code table_column_key}, or {@code table_column_idx} with {@link #where}.
   */
  String name() default "";

  /** Which rows must differ, as SQL: {@code deleted_at is null}. */
  String where() default "";

  /** Whether two nulls are alike (15 and newer). */
  boolean nullsNotDistinct() default false;

  /** When the constraint is checked. */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

  /**
   * Whether the last component is a range, and no two rows with the same others may overlap in it:
   * {@code WITHOUT OVERLAPS} (18 and newer; needs the extension {@code btree_gist}).
   */
  boolean withoutOverlaps() default false;

  /** Components that the index carries besides. */
  String[] include() default {};

  /** Several unique constraints of one component or record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The constraints. */
    Unique[] value();
  }
}
