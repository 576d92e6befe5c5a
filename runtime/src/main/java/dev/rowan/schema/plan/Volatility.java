package dev.rowan.schema.plan;

import dev.rowan.schema.Expression;
import java.util.Set;

/**
 * Whether an expression gives the same value for all rows of one statement.
 *
 * <p>{@code now()} does, {@code gen_random_uuid()} does not. A new column with a default of the
 * second kind rewrites its table.
 */
public final class Volatility {
  /** Calls that look like functions, and functions that are known to be stable. */
  private static final Set<String> STABLE =
      Set.of(
          "now",
          "transaction_timestamp",
          "statement_timestamp",
          "current_setting",
          "current_database",
          "current_schema",
          "current_user",
          "date_trunc",
          "date_part",
          "extract",
          "timezone",
          "to_char",
          "to_date",
          "to_timestamp",
          "make_date",
          "make_interval",
          "make_timestamp",
          "make_timestamptz",
          "lower",
          "upper",
          "initcap",
          "trim",
          "btrim",
          "concat",
          "format",
          "replace",
          "repeat",
          "substring",
          "left",
          "right",
          "md5",
          "encode",
          "decode",
          "length",
          "coalesce",
          "nullif",
          "greatest",
          "least",
          "abs",
          "round",
          "floor",
          "ceil",
          "cast",
          "row",
          "array",
          "json_build_object",
          "json_build_array",
          "jsonb_build_object",
          "jsonb_build_array",
          "to_json",
          "to_jsonb",
          "int4range",
          "int8range",
          "numrange",
          "daterange",
          "tsrange",
          "tstzrange",
          "numeric",
          "varchar",
          "char",
          "varying",
          "character",
          "bit",
          "timestamp",
          "time",
          "interval",
          "decimal",
          "in",
          "any",
          "and",
          "or",
          "not");

  private Volatility() {}

  /** Whether every row could get a value of its own; a function that is not known counts so. */
  public static boolean isVolatile(Expression expression) {
    return Mentions.in(expression.sql()).stream()
        .filter(mention -> mention.call() && !mention.quoted())
        .anyMatch(mention -> !STABLE.contains(mention.name()));
  }
}
