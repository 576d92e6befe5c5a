package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an enumerated type of an enum, or a composite type of a record.
 *
 * <p>{@code @Type enum OrderStatus { PENDING, PAID }} makes {@code CREATE TYPE order_status AS ENUM
 * ('PENDING', 'PAID')}, and every column of an {@code OrderStatus} is of it. A new constant is
 * {@code ALTER TYPE … ADD VALUE}; to take one away makes the type anew. Without it an enum is text
 * with a check of its constants.
 *
 * <p>{@code @Type record Address(String street, @Nullable String zip) {}} makes {@code CREATE TYPE
 * address AS (street text, zip text)}: an {@code Address} is then one column, and a {@code
 * List<Address>} an array of them. An attribute has no constraints in PostgreSQL; one that must not
 * be null is seen to when a value is written or read. Without it a record of several components is
 * as many columns.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Type {
  /** The type's name; by default the name of the enum or record in snake_case. */
  String value() default "";

  /** The PostgreSQL schema; by default that of the option {@code rowan.schema}. */
  String schema() default "";
}
