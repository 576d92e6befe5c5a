package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks who changed the row last: made by the database on insert, set by each update.
 *
 * <p>Its column is that of {@link CreatedBy}; who sets it is as with {@link UpdatedAt}, and one
 * trigger sets both.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedBy {
  /** Who sets it at an update. */
  Keeper by() default Keeper.REPOSITORY;
}
