package dev.rowan.annotation;

/** How tables and columns get their names from those of records and components. */
public enum NamingStrategy {
  /** {@code OrderLine.unitPrice}: {@code order_line.unit_price}. */
  SNAKE_CASE,
  /**
   * {@code OrderLine.unitPrice}: {@code order_lines.unit_price}. Plurals follow the rules of
   * English; {@link Table} names what is irregular.
   */
  SNAKE_CASE_PLURAL,
  /** {@code OrderLine.unitPrice}: {@code orderline.unitprice}. */
  LOWER_CASE,
  /** {@code OrderLine.unitPrice}: {@code "ORDER_LINE"."UNIT_PRICE"}, which SQL must quote. */
  UPPER_SNAKE_CASE,
  /** {@code OrderLine.unitPrice}: {@code "OrderLine"."UnitPrice"}, which SQL must quote. */
  PASCAL_CASE,
  /** {@code OrderLine.unitPrice}: {@code "OrderLine"."unitPrice"}, which SQL must quote. */
  AS_IS
}
