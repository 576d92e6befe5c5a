package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the components of a record columns of the table as if they stood in it: a mixin that many
 * tables share. A nested record without it has the component's name before its columns.
 *
 * <pre>{@code
 * record Audit(@CreatedAt Instant createdAt, @Index @UpdatedAt Instant updatedAt) {}
 *
 * @Table("orders")
 * record Order(@Id UUID id, @Embedded Audit audit) {}
 * }</pre>
 *
 * <pre>{@code
 * CREATE TABLE orders (
 *   id uuid NOT NULL,
 *   created_at timestamp with time zone DEFAULT now() NOT NULL,
 *   updated_at timestamp with time zone DEFAULT now() NOT NULL,
 *   CONSTRAINT orders_pkey PRIMARY KEY (id)
 * );
 * CREATE INDEX orders_updated_at_idx ON orders (updated_at);
 * }</pre>
 *
 * <p>What annotations of the record and its components say goes for each table, under names made
 * for it: {@code @Unique}, {@code @Index}, {@code @Exclude}, {@code @Check}, {@code @Policy}. A
 * mixin that is always there, without a prefix, may hold all that a table may but the key:
 * {@code @Version}, generated columns, checks that name columns. The entity then has its components
 * itself, {@code order.createdAt} in a query, and finders leave its name out.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {
  /** What stands before the names of its columns, an underscore included: {@code "bill_"}. */
  String prefix() default "";
}
