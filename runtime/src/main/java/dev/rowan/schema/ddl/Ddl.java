package dev.rowan.schema.ddl;

import dev.rowan.schema.Schema;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.plan.MigrationFile;
import dev.rowan.schema.plan.MigrationPlan;
import dev.rowan.schema.plan.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the steps of a plan as SQL statements, one step after the other.
 *
 * <pre>{@code
 * Ddl ddl = new Ddl(18, plan.before());
 * for (MigrationFile file : plan.files()) {
 *   for (Step step : file.steps()) {
 *     List<String> statements = ddl.next(step);   // without semicolons
 *   }
 * }
 * }</pre>
 *
 * <p>It keeps the schema as it is before each step: what a statement says may depend on it (a table
 * that is renamed takes its identity sequences along).
 */
public final class Ddl {
  private final int postgres;
  private final List<SchemaChange> pending = new ArrayList<>();
  private Schema schema;

  /**
   * Starts from a schema.
   *
   * @param postgres the major version of the server, 14 to 18
   * @param before the schema before the first step
   */
  public Ddl(int postgres, Schema before) {
    this.postgres = postgres;
    this.schema = before;
  }

  /** Returns the statements of the next step, without semicolons; none where there is no need. */
  public List<String> next(Step step) {
    List<String> statements = step.match(new StepText(new Now()));
    pending.addAll(step.changes());
    return List.copyOf(statements);
  }

  /** Returns statements as a script: each with its semicolon, an empty line between them. */
  public static String script(List<String> statements) {
    StringBuilder script = new StringBuilder();
    for (String statement : statements) {
      script.append(script.length() == 0 ? "" : "\n").append(Sql.closed(statement)).append(";\n");
    }
    return script.toString();
  }

  /**
   * Returns a plan from the empty schema as one script, {@code schema.sql}.
   *
   * @param postgres the major version of the server, 14 to 18
   * @param creation the plan, in an order in which each thing comes after what it needs
   */
  public static String schemaScript(int postgres, MigrationPlan creation) {
    Ddl ddl = new Ddl(postgres, creation.before());
    List<String> statements = new ArrayList<>();
    for (MigrationFile file : creation.files()) {
      file.steps().forEach(step -> statements.addAll(ddl.next(step)));
    }
    return "-- The whole schema, for PostgreSQL "
        + postgres
        + ". Written by Rowan: change the records, not this file.\n\n"
        + script(statements);
  }

  /** The schema as it is before the step at hand; changes are applied when one asks. */
  private final class Now implements Surroundings {
    @Override
    public int postgres() {
      return postgres;
    }

    @Override
    public Schema schema() {
      if (!pending.isEmpty()) {
        schema = SchemaChange.applyAll(pending, schema);
        pending.clear();
      }
      return schema;
    }
  }
}
