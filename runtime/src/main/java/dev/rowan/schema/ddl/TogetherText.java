package dev.rowan.schema.ddl;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.plan.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several steps as one statement, which may be run once more.
 *
 * <pre>{@code
 * DO $$
 * BEGIN
 *   ALTER TABLE public.orders DROP CONSTRAINT IF EXISTS orders_pkey;
 *   ALTER TABLE public.orders
 *       ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_old;
 * END
 * $$
 * }</pre>
 */
final class TogetherText {
  private final int postgres;
  private Schema schema;

  TogetherText(Surroundings surroundings) {
    this.postgres = surroundings.postgres();
    this.schema = surroundings.schema();
  }

  String of(Step.Together together) {
    Set<String> statements = new LinkedHashSet<>();
    for (Step step : together.steps()) {
      for (SchemaChange change : step.changes()) {
        statements.addAll(cleared(change));
      }
      if (step.changes().stream().noneMatch(DropPart.class::isInstance) || isPromotion(step)) {
        statements.addAll(step.match(new StepText(new At(schema, postgres))));
      }
      schema = SchemaChange.applyAll(step.changes(), schema);
    }
    String lines =
        statements.stream()
            .map(statement -> "  " + Sql.closed(statement).replace("\n", "\n  ") + ";\n")
            .collect(Collectors.joining());
    return DoBlock.of("\nBEGIN\n" + lines + "END\n");
  }

  private static boolean isPromotion(Step step) {
    return step instanceof Step.PromoteIndex;
  }

  /** What goes may be gone, and what comes may be there: from a run that broke off later. */
  private List<String> cleared(SchemaChange change) {
    if (change instanceof DropPart drop) {
      return isConstraint(drop.part()) ? cleared(drop.relation(), drop.part()) : List.of();
    }
    return change instanceof AddPart add && isConstraint(add.part())
        ? cleared(add.relation(), add.part())
        : List.of();
  }

  private static boolean isConstraint(TablePart part) {
    return part instanceof Constraint;
  }

  private List<String> cleared(ObjectPath relation, TablePart part) {
    return new PartWriter(relation.object(), false, new At(schema, postgres)).dropIfThere(part);
  }

  /** A state on the way. */
  private record At(Schema schema, int postgres) implements Surroundings {}
}
