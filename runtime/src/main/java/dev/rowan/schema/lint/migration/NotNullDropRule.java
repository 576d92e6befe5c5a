package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;

/** Programs may not expect the nulls that come in. */
final class NotNullDropRule extends Rule {
  NotNullDropRule() {
    super(
        Page.of("ROWAN6018", Severity.INFO, "NOT NULL dropped")
            .why("From now on nulls come in, which a program that reads them may not expect.")
            .remedy("make sure that every program that reads the column can do without a value")
            .bad(
                """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE public.orders ALTER COLUMN ref DROP NOT NULL;
                """,
                "ALTER COLUMN")
            .good(
                """
                SET LOCAL lock_timeout = '2s';
                -- rowan:ignore ROWAN6018 all readers know
                ALTER TABLE public.orders ALTER COLUMN ref DROP NOT NULL;
                """));
  }

  @Override
  void columnRequired(String column, boolean required, Spot spot) {
    if (!required && spot.isExisting()) {
      spot.report(this, "programs that read " + spot.tableName() + "." + column + " get nulls");
    }
  }
}
