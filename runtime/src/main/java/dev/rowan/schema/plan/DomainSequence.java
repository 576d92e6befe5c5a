package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Domain;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.plan.Stage.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gives a domain new checks NOT VALID first: proving them reads every table that uses it. */
final class DomainSequence {
  private DomainSequence() {}

  static List<Stage> of(Domain before, Domain after) {
    List<Check> now = new ArrayList<>();
    for (Check check : after.checks()) {
      boolean known =
          before.checks().contains(check) || before.checks().contains(check.withNotValid(true));
      now.add(known ? withoutChange(before, check) : check.withNotValid(true));
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

  private static Check withoutChange(Domain before, Check check) {
    return before.checks().contains(check) ? check : check.withNotValid(true);
  }
}
