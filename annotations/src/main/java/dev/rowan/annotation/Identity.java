package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column whose values an identity sequence gives, in the key or outside of it.
 *
 * <p>{@code @Identity(always = true) long number} makes {@code number bigint NOT NULL GENERATED
 * ALWAYS AS IDENTITY}. {@code @Id(IdStrategy.IDENTITY)} is short for {@code @Id @Identity}; {@link
 * Sequence} beside it says how the values count.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Identity {
  /** Whether no statement may give another value: {@code ALWAYS} instead of {@code BY DEFAULT}. */
  boolean always() default false;
}
