package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an index.
 *
 * <p>{@code @Index(columns = {"status", "placedAt desc nulls last"}, where = "status <> 'DONE'")}
 * on the record makes
 *
 * <pre>{@code
 * CREATE INDEX orders_status_placed_at_idx ON orders (status, placed_at DESC NULLS LAST)
 *   WHERE status <> 'DONE';
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.List.class)
public @interface Index {
  /**
   * The keys in order, each a component or an SQL expression in parentheses, then what it takes of
   * {@code collate <collation>}, {@code <operator class>}, {@code asc} or {@code desc}, {@code
   * nulls first} or {@code nulls last}: {@code "placedAt desc"}, {@code "(lower(email))"}, {@code
   * "tags jsonb_path_ops"}, {@code "name gist_trgm_ops(siglen = 32)"}. On a component it is that
   * component by default.
   */
  String[] columns() default {};

  /** The name; by default {@code table_column_idx}. */
  String name() default "";

  /** Which rows are indexed, as SQL. */
  String where() default "";

  /** Components that the index carries besides its keys. */
  String[] include() default {};

  /** The access method. */
  IndexMethod using() default IndexMethod.BTREE;

  /** Whether no two rows may have the same keys. */
  boolean unique() default false;

  /** Whether two nulls are alike in a unique index (15 and newer). */
  boolean nullsNotDistinct() default false;

  /** Storage parameters, each as {@code "fillfactor = 70"}. */
  String[] with() default {};

  /** The tablespace; by default that of the database. */
  String tablespace() default "";

  /** Several indexes of one component or record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
