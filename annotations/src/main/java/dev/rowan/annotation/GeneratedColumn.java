package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column that the database computes from other columns of the row.
 *
 * <p>{@code @GeneratedColumn("price * quantity") BigDecimal total} makes {@code total numeric NOT
 * NULL GENERATED ALWAYS AS (price * quantity) STORED}. What the record holds there is never
 * written; what the database computed comes back from every write.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedColumn {
  /** What it is computed from, as SQL with column names. */
  String value();

  /** Whether it is computed when read instead of stored: {@code VIRTUAL} (18 and newer). */
  boolean virtual() default false;
}
