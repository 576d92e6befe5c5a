package dev.rowan.schema.lint.migration;

import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.SqlFault;
import dev.rowan.schema.sql.Statement;

/** A statement that breaks the grammar stops the migration. */
final class GrammarRule extends Rule {
  GrammarRule() {
    super(
        Page.of("ROWAN6049", Severity.ERROR, "statement that PostgreSQL would not understand")
            .why("The migration stops here.")
            .remedy("write the statement as PostgreSQL's manual has it")
            .bad(
                """
                CREATE INDEX ON;
                """,
                ";")
            .good(
                """
                SELECT 1;
                """));
  }

  @Override
  void statement(Statement statement, Spot spot) {
    for (SqlFault fault : spot.scene().faults(spot.location())) {
      spot.at(fault.location()).report(this, fault.message(), fault.remedy());
    }
  }
}
