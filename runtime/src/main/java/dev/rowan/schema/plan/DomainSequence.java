package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Domain;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a domain new checks NOT VALID first: proving them reads every table that uses it. */
final class DomainSequence {
  private DomainSequence() {}

  static List<Stage> of(Domain before, Domain after) {
    List<Check> now = new ArrayList<>();
    for (Check check : after.checks()) {
      boolean unproven = known(before, check).map(Check::notValid).orElse(true);
      now.add(check.withNotValid(unproven || check.notValid()));
    }
    Domain between =
        new Domain(
            after.name(),
            after.type(),
            after.collation(),
            after.defaultValue(),
            after.notNull(),
            now,
            after.comment());
    List<Stage> stages = new ArrayList<>();
    if (!between.equals(before)) {
      stages.add(Stage.brief(new Step.Apply(new ReplaceObject(before, between), false)));
    }
    if (!between.equals(after)) {
      Step step = new Step.Apply(new ReplaceObject(between, after), false);
      stages.add(new Stage(Kind.SCAN, after.name().toString(), List.of(step)));
    }
    return stages;
  }

  /** Returns the check that it was before, by this name or another. */
  private static Optional<Check> known(Domain before, Check check) {
    return before.checks().stream()
        .filter(was -> InPlace.part(was.withName(check.name()), check))
        .findFirst();
  }
}
