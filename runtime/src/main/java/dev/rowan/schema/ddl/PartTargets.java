package dev.rowan.schema.ddl;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;

/** What follows DROP and COMMENT ON for a part: {@code TRIGGER touch ON public.orders}. */
final class PartTargets extends ConstraintsAlike<String> {
  private final ObjectName relation;

  PartTargets(ObjectName relation) {
    this.relation = relation;
  }

  @Override
  String constraint(Constraint constraint) {
    return ofRelation("CONSTRAINT", constraint);
  }

  @Override
  public String index(Index index) {
    return "INDEX " + Sql.name(relation.sibling(index.name()));
  }

  @Override
  public String trigger(Trigger trigger) {
    return ofRelation("TRIGGER", trigger);
  }

  @Override
  public String policy(Policy policy) {
    return ofRelation("POLICY", policy);
  }

  @Override
  public String rule(Rule rule) {
    return ofRelation("RULE", rule);
  }

  @Override
  public String statistics(Statistics statistics) {
    return "STATISTICS " + Sql.name(new ObjectName(statistics.namespace(), statistics.name()));
  }

  private String ofRelation(String kind, TablePart part) {
    return kind + " " + Sql.identifier(part.name()) + " ON " + Sql.name(relation);
  }
}
