package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an exclusion constraint: no two rows may satisfy all its operators at once.
 *
 * <p>{@code @Exclude(columns = {"roomId with =", "during with &&"})} on the record makes
 *
 * <pre>{@code
 * CONSTRAINT bookings_room_id_during_excl EXCLUDE USING gist (room_id WITH =, during WITH &&)
 * }</pre>
 *
 * <p>On a component it is {@code EXCLUDE USING gist (during WITH &&)}. Scalars in a GiST index need
 * the extension {@code btree_gist}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Exclude.List.class)
public @interface Exclude {
  /**
   * On a record: the keys in order, each as {@link Index#columns} has it, then {@code with} and the
   * operator: {@code "roomId with ="}, {@code "(lower(code)) with ="}. On a component it is that
   * component {@code with &&}.
   */
  String[] columns() default {};

  /** The constraint's name; by default {@code table_column_excl}. */
  String name() default "";

  /** Which rows it holds for, as SQL: {@code "not cancelled"}. */
  String where() default "";

  /** The access method of its index. */
  IndexMethod using() default IndexMethod.GIST;

  /** When the constraint is checked. */
  Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

  /** Several exclusion constraints of one component or record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The constraints. */
    Exclude[] value();
  }
}
