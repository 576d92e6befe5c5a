package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the time at which a row was deleted, null while it lives: deleting sets it, and the row
 * stays.
 *
 * <p>{@code @SoftDelete @Nullable Instant deletedAt} makes {@code deleted_at timestamp with time
 * zone}, and of what else the record says
 *
 * <pre>{@code
 * CREATE UNIQUE INDEX users_email_idx ON users (email) WHERE deleted_at IS NULL; -- @Unique
 * CREATE INDEX users_name_idx ON users (name) WHERE deleted_at IS NULL;          -- @Index
 * }</pre>
 *
 * <p>One with a {@code where} of its own is left as it is: {@code @Unique(where = "true")} counts
 * deleted rows too; so does a key that contains the primary key, so that others can refer to it.
 * The index behind a foreign key holds all rows, because the foreign key itself looks at all.
 *
 * <p>The repository, a {@code SoftDeleteRepository}, hides deleted rows, updates none of them, and
 * can find, restore and purge them when it is asked to. So does the entity where Hibernate is:
 * queries do not see them, and {@code remove} sets the time.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface SoftDelete {}
