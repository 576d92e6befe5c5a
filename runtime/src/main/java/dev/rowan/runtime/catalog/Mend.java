package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planned;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * What would make a database agree in one thing again.
 *
 * @param statements the statements, without semicolons; none where PostgreSQL has none for it
 * @param cautions what they cost: rows that go, values that may not fit
 */
public record Mend(List<String> statements, List<Finding> cautions) {
  public Mend {
    statements = List.copyOf(statements);
    cautions = List.copyOf(cautions);
  }

  static Mend of(SchemaChange change, Schema found, int version) {
    PlanOptions options = PlanOptions.of(version, false);
    List<String> statements = new ArrayList<>();
    Planned planned = Planner.planAtOnce(found, List.of(change), options);
    try {
      Ddl ddl = new Ddl(version, found);
      for (MigrationFile file : planned.plan().files()) {
        for (Step step : file.steps()) {
          statements.addAll(ddl.next(step));
        }
      }
    } catch (IllegalArgumentException e) {
      // No statement does it: the findings say so.
      return new Mend(List.of(), planned.findings());
    }
    return new Mend(statements, planned.findings());
  }
}
