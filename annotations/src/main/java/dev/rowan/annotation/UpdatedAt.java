package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the time of the last change: made by the database on insert, set by each update of the
 * repository.
 *
 * <p>{@code @UpdatedAt Instant changedAt} makes {@code changed_at timestamp with time zone NOT NULL
 * DEFAULT now()}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
