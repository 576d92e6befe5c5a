package dev.rowan.schema.ddl;

import dev.rowan.schema.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** The statements of one step. */
final class StepText implements Step.Cases<List<String>> {
  private final Surroundings surroundings;

  StepText(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public List<String> apply(Step.Apply step) {
    return step.change().match(new ChangeText(surroundings, step.concurrently()));
  }

  @Override
  public List<String> promoteIndex(Step.PromoteIndex step) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "ALTER TABLE "
            + Sql.name(step.table())
            + "\n    "
            + ConstraintText.usingIndex(step.constraint(), step.index()));
    String target = step.constraint().match(new PartTargets(step.table()));
    statements.addAll(IndexMarks.of(step.table(), step.constraint().name(), surroundings));
    statements.addAll(Comments.first(target, step.constraint().comment()));
    return statements;
  }

  /** The index goes with the constraint: it is built again, so that the step can be taken anew. */
  @Override
  public List<String> demoteIndex(Step.DemoteIndex step) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "ALTER TABLE "
            + Sql.name(step.table())
            + " DROP CONSTRAINT IF EXISTS "
            + Sql.identifier(step.constraint().name()));
    statements.addAll(new PartWriter(step.table(), true, surroundings).add(step.index()));
    return statements;
  }

  @Override
  public List<String> backfill(Step.Backfill step) {
    return List.of(BackfillText.of(step));
  }

  @Override
  public List<String> attempt(Step.Attempt step) {
    List<String> statements = step.change().match(new ChangeText(surroundings, false));
    List<String> otherwise =
        step.otherwise() == null
            ? List.of()
            : step.otherwise().match(new ChangeText(surroundings, false));
    return List.of(AttemptText.of(statements, otherwise));
  }

  @Override
  public List<String> discard(Step.Discard step) {
    return new PartWriter(step.change().relation().object(), false, surroundings)
        .dropIfThere(step.change().part());
  }

  @Override
  public List<String> together(Step.Together step) {
    return List.of(new TogetherText(surroundings).of(step));
  }

  @Override
  public List<String> saveRights(Step.SaveRights step) {
    return List.of(RightsText.save(step.paths()));
  }

  @Override
  public List<String> giveRights(Step.GiveRights step) {
    return List.of(RightsText.give());
  }

  @Override
  public List<String> keep(Step.Keep step) {
    return List.of();
  }
}
