package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an enumerated type of an enum; without it an enum is text with a check of its constants.
 *
 * <p>{@code @Type enum OrderStatus { PENDING, PAID }} makes {@code CREATE TYPE order_status AS ENUM
 * ('PENDING', 'PAID')}, and every column of an {@code OrderStatus} is of it. A new constant is
 * {@code ALTER TYPE … ADD VALUE}; to take one away makes the type anew.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Type {
  /** The type's name; by default the enum's name in snake_case. */
  String value() default "";

  /** The PostgreSQL schema; by default that of the option {@code rowan.schema}. */
  String schema() default "";
}
