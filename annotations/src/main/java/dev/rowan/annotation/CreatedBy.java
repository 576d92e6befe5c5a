package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks who inserted the row, made by the database and never updated.
 *
 * <p>{@code @CreatedBy String createdBy} makes
 *
 * <pre>{@code
 * created_by text NOT NULL DEFAULT nullif(current_setting('app.user_id', true), '')
 * }</pre>
 *
 * <p>The program says who it is where it connects, as it says the tenant: {@code
 * Rowan.connect(Connections.of(pool).byUser(CURRENT_USER::get))}, for entities {@code
 * ScopedDataSource}. A component that may be null holds null where nobody is said; any other
 * refuses the row.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface CreatedBy {}
