package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a domain of a record with one component: a type with checks of its own.
 *
 * <p>{@code @Domain record EmailAddress(@Email String value) {}} makes
 *
 * <pre>{@code
 * CREATE DOMAIN email_address AS text
 *   CONSTRAINT email_address_email_check CHECK (VALUE = '' OR VALUE ~ '.@.');
 * }</pre>
 *
 * <p>and every column of an {@code EmailAddress} is of it. A {@link Check} on the record speaks of
 * {@code VALUE}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Domain {
  /** The domain's name; by default the record's name in snake_case. */
  String value() default "";

  /** The PostgreSQL schema; by default that of the option {@code rowan.schema}. */
  String schema() default "";

  /**
   * Whether the domain itself refuses null: {@code CREATE DOMAIN … NOT NULL}. Without it each
   * column says so, which is what PostgreSQL's manual advises: a query may yield null all the same.
   */
  boolean notNull() default false;
}
