package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.plan.PlanOptions;
import dev.rowan.schema.plan.Planner;
import dev.rowan.schema.plan.Shares;
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

  /** Returns what mends each of these differences: all of it from one plan. */
  static List<Mend> each(List<SchemaChange> changes, Schema found, int version) {
    Shares shares = Planner.shares(found, changes, PlanOptions.of(version, false));
    List<List<String>> statements = new ArrayList<>();
    Ddl ddl = new Ddl(version, found);
    for (Step step : shares.steps()) {
      statements.add(statements(ddl, step));
    }
    List<Mend> mends = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      List<String> own = new ArrayList<>();
      shares.ofChanges().get(i).forEach(step -> own.addAll(statements.get(step)));
      mends.add(new Mend(own, shares.findings().get(i)));
    }
    return mends;
  }

  private static List<String> statements(Ddl ddl, Step step) {
    try {
      return ddl.next(step);
    } catch (IllegalArgumentException e) {
      // No statement does it: the findings say so.
      return List.of();
    }
  }
}
