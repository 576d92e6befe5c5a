package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;
import static dev.rowan.schema.lint.Explanation.info;
import static dev.rowan.schema.lint.Explanation.warning;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 1450 to 1469 and 15xx: jakarta.validation; 16xx: versions, times and renames. */
final class ValidationCodes {
  static final List<Explanation> ALL =
      List.of(
          info(
              1450,
              "a constraint of another group than Default",
              "A program asks for a group when it validates, a table checks each row that is written.",
              "nothing, if that is meant; else add the group Default"),
          error(
              1451,
              "a default that a constraint refuses",
              "A row that is left to its default could not be written.",
              "change the default or the constraint"),
          error(
              1501,
              "a constraint on a type that it is not for",
              "A validator would refuse the record at run time.",
              "take it away, or choose one for the type"),
          error(
                  1502,
                  "constraints that no value satisfies",
                  "They exclude each other, so that no row could be written.",
                  "change one of them")
              .example("@Min(5) @Max(3) int rating", "@Min(1) @Max(5) int rating"),
          error(
              1503,
              "a bound that is no number",
              "The bound of @DecimalMin and @DecimalMax is text that must read as a number.",
              "write a number: \"0.01\""),
          error(
              1504,
              "a regular expression that Java cannot read",
              "A validator would fail at run time.",
              "mend the expression"),
          warning(
              1505,
              "a regular expression that only Java checks",
              "It means something else in PostgreSQL, or has no equal there, so that the table does not hold it.",
              "write it without the part that the message names, or leave the check to the program"),
          warning(
              1506,
              "a constraint that only the program checks",
              "It depends on the time or on what SQL cannot say, so that the table does not hold it.",
              "leave it to the program, or write a @Check"),
          error(
              1530,
              "a tenant that is no id",
              "Policies compare it with a setting, which is a text: it must be told by one exactly.",
              "make it a UUID, a String or a Long"),
          warning(
                  1531,
                  "a key without the tenant",
                  "PostgreSQL checks keys behind the policies: a value that one tenant has is refused to all others, who so learn of it.",
                  "begin the key with the tenant")
              .example("@Unique String email", "@Unique(columns = {\"tenantId\", \"email\"})"),
          warning(
                  1532,
                  "a reference without the tenant",
                  "PostgreSQL checks foreign keys behind the policies: a row could refer to a row of another tenant, and go when that is deleted.",
                  "refer to both the tenant and the key")
              .example(
                  "@References(Customer.class) UUID customerId",
                  "@References(value = Customer.class, columns = {\"tenantId\", \"customerId\"}, to = {\"tenantId\", \"id\"})"),
          error(
              1560,
              "a user that is no id",
              "Who writes is said by a setting of the transaction, which is a text.",
              "make it a String, a UUID or a Long"),
          error(
              1601,
              "a version that does not count",
              "Optimistic locking counts in a short, int or long.",
              "make it such a number"),
          error(
              1602,
              "a role that two components have",
              "A record has one version, one time of creation and one of change.",
              "keep one of them"),
          error(
              1603,
              "a time that is no time",
              "@CreatedAt and @UpdatedAt hold a point in time.",
              "make it an Instant, OffsetDateTime or LocalDateTime"),
          error(
              1604,
              "one component of two roles",
              "A key, version or time is made in its own way.",
              "keep one of the annotations"),
          error(
              1605,
              "a version or time that may be null",
              "It is written with each row.",
              "take @Nullable or Optional away"),
          error(
              1606,
              "a rename from the name that it has",
              "Nothing would be renamed.",
              "give the former name, or take @RenamedFrom away"),
          error(
              1607,
              "a rename from a component that is still there",
              "A column has one new name, and its old component would be left without a column.",
              "take the old component away, or @RenamedFrom"));

  private ValidationCodes() {}
}
