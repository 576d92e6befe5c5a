package dev.rowan.schema.ddl;

import dev.rowan.schema.Constraint;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Policy;
import dev.rowan.schema.Rule;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.Trigger;
import java.util.List;

/** The statement that drops a part of a relation; none for what goes with its parent's. */
final class DropPart extends ConstraintsAlike<List<String>> {
  private final ObjectName relation;
  private final boolean concurrently;

  DropPart(ObjectName relation, boolean concurrently) {
    this.relation = relation;
    this.concurrently = concurrently;
  }

  @Override
  List<String> constraint(Constraint constraint) {
    return constraint.inherited()
        ? List.of()
        : List.of(
            "ALTER TABLE "
                + Sql.name(relation)
                + " DROP CONSTRAINT "
                + Sql.identifier(constraint.name()));
  }

  @Override
  public List<String> index(Index index) {
    return index.attachedTo() != null && !concurrently
        ? List.of()
        : List.of(
            "DROP INDEX "
                + (concurrently ? "CONCURRENTLY IF EXISTS " : "")
                + Sql.name(relation.sibling(index.name())));
  }

  @Override
  public List<String> trigger(Trigger trigger) {
    return dropped(trigger);
  }

  @Override
  public List<String> policy(Policy policy) {
    return dropped(policy);
  }

  @Override
  public List<String> rule(Rule rule) {
    return dropped(rule);
  }

  @Override
  public List<String> statistics(Statistics statistics) {
    return dropped(statistics);
  }

  private List<String> dropped(TablePart part) {
    return List.of("DROP " + part.match(new PartTargets(relation)));
  }
}
