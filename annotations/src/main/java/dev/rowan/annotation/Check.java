package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a check constraint of an SQL condition over the columns.
 *
 * <p>{@code @Check("total >= 0") BigDecimal total} makes {@code CONSTRAINT orders_total_check CHECK
 * (total >= 0)}; on the record the name is {@code orders_check}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Check.List.class)
public @interface Check {
  /** The condition, as SQL with column names. */
  String value();

  /** The constraint's name; by default {@code table_column_check} or {@code table_check}. */
  String name() default "";

  /** Whether PostgreSQL checks it; else it only says so: {@code NOT ENFORCED} (18 and newer). */
  boolean enforced() default true;

  /** Several checks of one component or record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The checks. */
    Check[] value();
  }
}
