package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table or column had another name, so that its next migration renames it instead of
 * adding an empty one.
 *
 * <p>{@code @RenamedFrom("remark") String note} makes {@code ALTER TABLE orders RENAME COLUMN
 * remark TO note}. It may stay: once the rename is in the snapshot it does nothing.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {
  /** The former name, of the component or record or as the database knows it. */
  String value();
}
