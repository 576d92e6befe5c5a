package dev.rowan.schema.sql;

import dev.rowan.schema.Rule;
import dev.rowan.schema.Trigger;

/** Triggers and rules that fire in other sessions than before. */
final class Firing {
  private Firing() {}

  static Rule rule(Rule rule, Trigger.Enabled enabled) {
    return new Rule(rule.name(), rule.definition(), enabled, rule.comment());
  }

  static Trigger trigger(Trigger trigger, Trigger.Enabled enabled) {
    return new Trigger(
        trigger.name(),
        trigger.timing(),
        trigger.events(),
        trigger.columns(),
        trigger.forEachStatement(),
        trigger.when(),
        trigger.function(),
        trigger.arguments(),
        trigger.oldTable(),
        trigger.newTable(),
        trigger.constraint(),
        trigger.deferrability(),
        trigger.from(),
        enabled,
        trigger.comment());
  }
}
