package dev.rowan.schema;

/**
 * The NOT NULL constraint of a column or domain, a named object from PostgreSQL 18 on.
 *
 * @param name its name, or {@code ""} for PostgreSQL's choice ({@code orders_total_not_null}) and
 *     for all versions before 18
 * @param notValid whether rows that were there before may still hold nulls (18 and newer)
 * @param noInherit whether child tables may hold nulls (18 and newer)
 */
public record NotNull(String name, boolean notValid, boolean noInherit) {
  /** A plain NOT NULL. */
  public static final NotNull PLAIN = new NotNull("", false, false);
}
