package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a policy of row level security, which it enables and forces.
 *
 * <p>{@code @Policy(using = "tenant_id = current_setting('app.tenant')::uuid")} makes
 *
 * <pre>{@code
 * ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
 * ALTER TABLE orders FORCE ROW LEVEL SECURITY;
 * CREATE POLICY orders_policy ON orders USING (tenant_id = current_setting('app.tenant')::uuid);
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Policy.List.class)
public @interface Policy {
  /** The policy's name; by default {@code table_policy}. */
  String name() default "";

  /** Which rows are seen, changed and deleted, as SQL. */
  String using() default "";

  /** Which rows may be written, as SQL; by default those of {@link #using}. */
  String withCheck() default "";

  /** The command that it is for. */
  PolicyCommand command() default PolicyCommand.ALL;

  /** The roles that it is for; by default all. */
  String[] roles() default {};

  /** Whether it narrows what other policies let through, instead of letting more through. */
  boolean restrictive() default false;

  /** Several of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** Them. */
    Policy[] value();
  }
}
