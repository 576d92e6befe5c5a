package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads a view, or a materialized view, as records: each component is a column of it.
 *
 * <p>With a query the record makes the view:
 *
 * <pre>{@code
 * @View(value = "order_totals", query = """
 *     SELECT o.id AS order_id, sum(l.quantity * l.price) AS total
 *     FROM orders o JOIN order_lines l ON l.order_id = o.id
 *     GROUP BY o.id""")
 * record OrderTotal(@Id UUID orderId, BigDecimal total) {}
 * }</pre>
 *
 * <pre>{@code
 * CREATE VIEW order_totals AS
 * SELECT o.id AS order_id, …
 * }</pre>
 *
 * <p>Without one it reads a view that is made elsewhere, by a SQL file in the folder of the option
 * {@code rowan.sql}. The repository only reads; {@link Id} marks what tells two rows apart, and
 * {@link Index} is for materialized views.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {
  /** The view's name; by default the record's name in snake_case. */
  String value() default "";

  /**
   * The PostgreSQL schema; by default that of the option {@code rowan.schema}, which is {@code
   * public}.
   */
  String schema() default "";

  /** The SELECT that makes it, without a semicolon; by default it is made elsewhere. */
  String query() default "";

  /** Whether its rows are stored: the repository has {@code refresh()} then. */
  boolean materialized() default false;
}
