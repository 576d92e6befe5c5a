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
  private final boolean ifThere;

  DropPart(ObjectName relation, boolean concurrently) {
    this(relation, concurrently, false);
  }

  private DropPart(ObjectName relation, boolean concurrently, boolean ifThere) {
    this.relation = relation;
    this.concurrently = concurrently;
    this.ifThere = ifThere;
  }

  /** Drops constraints and indexes that may not be there. */
  static DropPart ifThere(ObjectName relation) {
    return new DropPart(relation, false, true);
  }

  @Override
  List<String> constraint(Constraint constraint) {
    return constraint.inherited()
        ? List.of()
        : List.of(
            "ALTER TABLE "
                + Sql.name(relation)
                + " DROP CONSTRAINT "
                + (ifThere ? "IF EXISTS " : "")
                + Sql.identifier(constraint.name()));
  }

  @Override
  public List<String> index(Index index) {
    return index.attachedTo() != null && !concurrently
        ? List.of()
        : List.of(
            "DROP INDEX "
                + (concurrently ? "CONCURRENTLY " : "")
                + (concurrently || ifThere ? "IF EXISTS " : "")
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
