package dev.rowan.schema.explain;

import static dev.rowan.schema.lint.Explanation.error;
import static dev.rowan.schema.lint.Explanation.warning;

import dev.rowan.schema.lint.Explanation;
import java.util.List;

/** 30xx: why a change is refused; 31xx: what it costs; 50xx: records and migrations. */
final class PlanCodes {
  static final List<Explanation> ALL =
      List.of(
          error(
              3000,
              "no way to the target",
              "No order of statements was found that leads there.",
              "take the change in two versions, or write it by hand"),
          error(
                  3001,
                  "a required column for rows that have no value",
                  "The table may have rows, and NOT NULL would refuse them.",
                  "give it a @Default, or allow null (@Nullable) and fill it before")
              .example("int pages", "@Default(\"0\") int pages"),
          error(
              3002,
              "a column that goes with what its rows hold",
              "Values cannot be brought back by an undo script.",
              "allow it by --allow-destructive or rowan.drop, or keep the column"),
          error(
              3003,
              "a table that goes with its rows",
              "Rows cannot be brought back by an undo script.",
              "allow it by --allow-destructive or rowan.drop, or keep the table"),
          error(
              3004,
              "a type that cuts or rounds values",
              "Rows may hold what the new type cannot.",
              "allow it by --allow-destructive, or add a column of the new type and move over"),
          error(
              3005,
              "a change that PostgreSQL has no statement for",
              "It could only be made anew, and would lose its rows or those of others.",
              "make a new one beside it and move over"),
          error(
              3006,
              "what goes while one like it comes",
              "It may be a rename, and a drop and an addition would lose the values.",
              "say @RenamedFrom(\"oldName\"), or take it in two versions"),
          error(
              3007,
              "a stored column that becomes computed",
              "What its rows hold now would be lost.",
              "add a computed column beside it, and drop the old one later"),
          error(
              3008,
              "something that the planned version of PostgreSQL does not have",
              "The server would refuse the statement, and stop the migration halfway.",
              "plan for a later version (--postgres, rowan.postgres), or do without it"),
          error(
              3009,
              "a drop that is not pending",
              "rowan.drop carries out what an earlier version left to be dropped.",
              "name one of the pending drops that the message lists"),
          error(
              3010,
              "something that goes with what is made again",
              "PostgreSQL drops it along with what carries it, and no schema holds it, so that"
                  + " nothing could bring it back.",
              "take it away before the migration and put it back after it, both by hand"),
          warning(
              3101,
              "a change that writes the table again",
              "Nobody can read or write the table while each row is written under ACCESS EXCLUSIVE.",
              "on a large table add a column of the new type and move over step by step"),
          warning(
              3102,
              "a change that a row may stop",
              "A value that does not fit makes the migration fail.",
              "look for such rows before"),
          warning(
              3103,
              "rights that go with what is made again",
              "Owners and rights are kept within one transaction; here another file stands between.",
              "grant them again after the migration"),
          warning(
              3104,
              "an enum label that is taken for another's new name",
              "One label is gone and one is new at its place: rows that hold the old one hold the"
                  + " new one afterwards.",
              "if it is another value: add the new label in one version, and remove the old one in"
                  + " the next"),
          warning(
              5001,
              "records and migrations differ",
              "The records say something that no version leads to yet.",
              "write the migration: -Arowan.migration=NAME"));

  private PlanCodes() {}
}
