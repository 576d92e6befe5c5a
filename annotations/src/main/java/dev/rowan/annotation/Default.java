package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column a default: a literal that is checked against the component's type, or SQL.
 *
 * <p>{@code @Default("PENDING") OrderStatus status} makes {@code status text NOT NULL DEFAULT
 * 'PENDING'}; {@code @Default(sql = "now()") Instant placedAt} makes {@code placed_at timestamptz
 * NOT NULL DEFAULT now()}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Default {
  /**
   * The literal as Java's {@code valueOf} or {@code parse} reads it: {@code "0"}, {@code "true"},
   * {@code "PENDING"}.
   */
  String value() default "";

  /** The default as an SQL expression. */
  String sql() default "";
}
