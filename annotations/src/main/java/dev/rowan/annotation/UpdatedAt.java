package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the time of the last change: made by the database on insert, set by each update.
 *
 * <p>{@code @UpdatedAt Instant changedAt} makes {@code changed_at timestamp with time zone NOT NULL
 * DEFAULT now()}, and the repository's updates set it. {@code @UpdatedAt(by = Keeper.TRIGGER)} of a
 * record {@code Order} makes besides
 *
 * <pre>{@code
 * CREATE FUNCTION order_changed_at_trigger() RETURNS trigger …  NEW.changed_at := now(); …
 * CREATE TRIGGER order_changed_at_trigger BEFORE UPDATE ON "order"
 *   FOR EACH ROW EXECUTE FUNCTION order_changed_at_trigger();
 * }</pre>
 *
 * <p>By repository, entity or trigger, it is the database's clock at the start of the transaction.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {
  /** Who sets it at an update. */
  Keeper by() default Keeper.REPOSITORY;
}
