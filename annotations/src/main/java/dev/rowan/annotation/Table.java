package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a table of a record, a column of each component; or of a sealed interface, whose records
 * are variants in one table.
 *
 * <pre>{@code
 * @Table("orders")
 * record Order(@Id UUID id, BigDecimal total, @Nullable String note) {}
 * }</pre>
 *
 * <pre>{@code
 * CREATE TABLE orders (
 *   id uuid NOT NULL,
 *   total numeric NOT NULL,
 *   note text,
 *   CONSTRAINT orders_pkey PRIMARY KEY (id)
 * );
 * }</pre>
 *
 * <p>Components of one name are one column in all variants; one that a variant has not is null
 * there, and one that it needs is not, which a CHECK for each variant holds:
 *
 * <pre>{@code
 * @Table
 * sealed interface Payment permits CardPayment, BankPayment {}
 *
 * record CardPayment(@Id UUID id, BigDecimal amount, String cardNumber) implements Payment {}
 *
 * record BankPayment(@Id UUID id, BigDecimal amount, String iban) implements Payment {}
 * }</pre>
 *
 * <pre>{@code
 * CHECK (dtype <> 'CardPayment' OR (card_number IS NOT NULL AND iban IS NULL))
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {
  /**
   * The table's name; by default the record's name in snake_case ({@code OrderLine} → {@code
   * order_line}).
   */
  String value() default "";

  /**
   * The PostgreSQL schema; by default that of the option {@code rowan.schema}, which is {@code
   * public}.
   */
  String schema() default "";

  /** Whether its changes are not logged: faster, and empty after a crash. */
  boolean unlogged() default false;

  /** Storage parameters, each as {@code "fillfactor = 70"}. */
  String[] with() default {};

  /** The tablespace; by default that of the database. */
  String tablespace() default "";

  /**
   * The name of the index, or of the key whose index it is, that {@code CLUSTER} orders the rows by
   * when nothing else is said.
   */
  String clusterOn() default "";

  /**
   * The comment of the table; by default the first sentence of the record's Javadoc. For what
   * Javadoc cannot say: several sentences, lines, two spaces beside each other.
   */
  String comment() default "";
}
