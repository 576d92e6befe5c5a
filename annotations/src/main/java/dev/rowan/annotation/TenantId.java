package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks whose row it is: a tenant sees and writes only its own, by row level security.
 *
 * <p>{@code @TenantId UUID tenantId} of a record {@code Order} makes
 *
 * <pre>{@code
 * tenant_id uuid NOT NULL DEFAULT nullif(current_setting('app.tenant', true), '')::uuid
 * CREATE INDEX orders_tenant_id_idx ON orders (tenant_id);
 * ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
 * ALTER TABLE orders FORCE ROW LEVEL SECURITY;
 * CREATE POLICY orders_tenant_id_policy ON orders
 *   USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
 *   WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
 * }</pre>
 *
 * <p>Where {@code app.tenant} is not set there are no rows. A component that holds null before the
 * insert gets the tenant; another tenant's id is refused; an update leaves it. Beside a {@link
 * Policy} that lets rows through the tenant's policy is restrictive, so that together they never
 * let through more than the tenant's rows.
 *
 * <p>Superusers and roles with {@code BYPASSRLS} are free of policies: the program needs another
 * role.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface TenantId {
  /** Whether the column is indexed, unless a key or index already leads with it. */
  boolean index() default true;
}
