package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which sequence gives the values of a column, and how it counts.
 *
 * <p>{@code @Id @Sequence(value = "order_numbers", start = 1000) long id} makes
 *
 * <pre>{@code
 * CREATE SEQUENCE order_numbers START WITH 1000;
 * id bigint NOT NULL DEFAULT nextval('order_numbers')
 * }</pre>
 *
 * <p>Beside {@link Identity} it is the identity's own sequence. A sequence that several tables name
 * is one, which none of them owns.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Sequence {
  /** The sequence's name; by default {@code table_column_seq}. */
  String value() default "";

  /**
   * Whether it is the column's own, of its type and dropped with it, as {@code serial} makes it; or
   * a {@code bigint} sequence for itself, as {@code CREATE SEQUENCE} makes it.
   */
  boolean owned() default true;

  /** The first value; by default the least, or the greatest where it counts down. */
  long start() default 1;

  /** The step; a negative one counts down. */
  long increment() default 1;

  /** The least value; by default 1, or the type's where it counts down. */
  long minimum() default 1;

  /** The greatest value; by default that of the column's type, or -1 where it counts down. */
  long maximum() default Long.MAX_VALUE;

  /** How many values a session takes at once. */
  long cache() default 1;

  /** Whether it starts again at its end. */
  boolean cycle() default false;
}
