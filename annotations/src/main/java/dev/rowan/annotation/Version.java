package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the version of optimistic locking: each update raises it, an update from a stale version is
 * refused.
 *
 * <p>{@code @Version int version} makes {@code version integer NOT NULL DEFAULT 0} and updates as
 * {@code UPDATE … SET version = version + 1 WHERE id = ? AND version = ?}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
