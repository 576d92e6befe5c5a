package dev.rowan.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names of tables and columns are made from those of records and components. */
public enum NameStyle {
  /** {@code OrderLine.unitPrice} is {@code order_line.unit_price}. */
  SNAKE_CASE,
  /** {@code OrderLine.unitPrice} is {@code order_lines.unit_price}. */
  SNAKE_CASE_PLURAL,
  /** {@code OrderLine.unitPrice} is {@code orderline.unitprice}. */
  LOWER_CASE,
  /** {@code OrderLine.unitPrice} is {@code "ORDER_LINE"."UNIT_PRICE"}. */
  UPPER_SNAKE_CASE,
  /** {@code OrderLine.unitPrice} is {@code "OrderLine"."UnitPrice"}. */
  PASCAL_CASE,
  /** {@code OrderLine.unitPrice} is {@code "OrderLine"."unitPrice"}. */
  AS_IS;

  private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");
  private static final Pattern IN_Y = Pattern.compile(".*[^aeiou]y");

  /** Returns the name of a record's table. */
  public String table(String record) {
    return this == SNAKE_CASE_PLURAL ? plural(SnakeCase.of(record)) : column(record);
  }

  /** Returns the name of a component's column. */
  public String column(String component) {
    return switch (this) {
      case SNAKE_CASE, SNAKE_CASE_PLURAL -> SnakeCase.of(component);
      case LOWER_CASE -> component.toLowerCase(Locale.ROOT);
      case UPPER_SNAKE_CASE -> SnakeCase.of(component).toUpperCase(Locale.ROOT);
      case PASCAL_CASE ->
          component.substring(0, 1).toUpperCase(Locale.ROOT) + component.substring(1);
      case AS_IS -> component;
    };
  }

  /** Returns the plural of the last word by the rules of English, without its exceptions. */
  public static String plural(String name) {
    if (HISSING.matcher(name).matches()) {
      return name + "es";
    }
    return IN_Y.matcher(name).matches() ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }
}
