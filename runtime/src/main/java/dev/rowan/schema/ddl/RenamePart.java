package dev.rowan.schema.ddl;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;

/** A part's renaming up to the new name: {@code TRIGGER touch ON public.orders RENAME}. */
final class RenamePart extends ConstraintsAlike<String> {
  private final ObjectName relation;

  RenamePart(ObjectName relation) {
    this.relation = relation;
  }

  @Override
  String constraint(Constraint constraint) {
    return "TABLE "
        + Sql.name(relation)
        + " RENAME CONSTRAINT "
        + Sql.identifier(constraint.name());
  }

  @Override
  public String index(Index index) {
    return renamed(index);
  }

  @Override
  public String trigger(Trigger trigger) {
    return renamed(trigger);
  }

  @Override
  public String policy(Policy policy) {
    return renamed(policy);
  }

  @Override
  public String rule(Rule rule) {
    return renamed(rule);
  }

  @Override
  public String statistics(Statistics statistics) {
    return renamed(statistics);
  }

  private String renamed(TablePart part) {
    return part.match(new PartTargets(relation)) + " RENAME";
  }
}
