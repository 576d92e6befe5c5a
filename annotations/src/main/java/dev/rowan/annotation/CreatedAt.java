package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the time of the insert, made by the database and never updated.
 *
 * <p>{@code @CreatedAt Instant placedAt} makes {@code placed_at timestamp with time zone NOT NULL
 * DEFAULT now()}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
