package dev.rowan.schema.ddl;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.Trigger.Enabled;
import java.util.List;

/** What a new part needs to be told after its CREATE statement. */
final class PartState extends ConstraintsAlike<List<String>> {
  private final ObjectName relation;

  PartState(ObjectName relation) {
    this.relation = relation;
  }

  @Override
  List<String> constraint(Constraint constraint) {
    return List.of();
  }

  @Override
  public List<String> index(Index index) {
    return List.of();
  }

  @Override
  public List<String> trigger(Trigger trigger) {
    return trigger.enabled() == Enabled.ORIGIN
        ? List.of()
        : List.of(enabled(relation, "TRIGGER", trigger.name(), trigger.enabled()));
  }

  @Override
  public List<String> policy(Policy policy) {
    return List.of();
  }

  @Override
  public List<String> rule(Rule rule) {
    return rule.enabled() == Enabled.ORIGIN
        ? List.of()
        : List.of(enabled(relation, "RULE", rule.name(), rule.enabled()));
  }

  @Override
  public List<String> statistics(Statistics statistics) {
    return statistics.target() == null ? List.of() : List.of(target(relation, statistics));
  }

  /** {@code ALTER TABLE public.orders DISABLE TRIGGER touch}. */
  static String enabled(ObjectName relation, String kind, String name, Enabled enabled) {
    String word =
        switch (enabled) {
          case ORIGIN -> "ENABLE ";
          case REPLICA -> "ENABLE REPLICA ";
          case ALWAYS -> "ENABLE ALWAYS ";
          case DISABLED -> "DISABLE ";
        };
    return "ALTER TABLE " + Sql.name(relation) + " " + word + kind + " " + Sql.identifier(name);
  }

  static String target(ObjectName relation, Statistics statistics) {
    return "ALTER "
        + statistics.match(new PartTargets(relation))
        + " "
        + AlterColumn.statistics(statistics.target());
  }
}
