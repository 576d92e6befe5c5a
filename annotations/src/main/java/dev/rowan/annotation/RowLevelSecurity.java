package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Enables row level security: who is no superuser sees and writes only what a {@link Policy} lets
 * through, and nothing where there is none.
 *
 * <p>A record with a {@link Policy} has it without being told; this says that the owner is free of
 * it, or that there are policies elsewhere.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RowLevelSecurity {
  /** Whether it holds for the table's owner too: {@code FORCE ROW LEVEL SECURITY}. */
  boolean force() default true;
}
