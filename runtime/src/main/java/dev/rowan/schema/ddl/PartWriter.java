package dev.rowan.schema.ddl;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.InPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that make, drop, change and rename the parts of one relation. */
final class PartWriter {
  private final ObjectName relation;
  private final boolean concurrently;
  private final Surroundings surroundings;

  PartWriter(ObjectName relation, boolean concurrently, Surroundings surroundings) {
    this.relation = relation;
    this.concurrently = concurrently;
    this.surroundings = surroundings;
  }

  /** Returns the statements that make a part, its comment last. */
  List<String> add(TablePart part) {
    if (comesWithParent(part)) {
      return comment(part, "", part.comment());
    }
    List<String> statements = new ArrayList<>(create(part));
    if (part instanceof Index index && index.attachedTo() != null && exists(index.attachedTo())) {
      statements.add(attach(index.attachedTo(), index));
    }
    if (part instanceof Index index && index.invalid()) {
      statements.addAll(attachAll(relation.sibling(index.name())));
    }
    statements.addAll(marks(part));
    statements.addAll(comment(part, "", part.comment()));
    return statements;
  }

  /** Keys have an index of their name. */
  private List<String> marks(TablePart part) {
    return part instanceof Index || part instanceof Constraint
        ? IndexMarks.of(relation, part.name(), surroundings)
        : List.of();
  }

  /** Returns the statements that make a part, its comment left out. */
  List<String> create(TablePart part) {
    List<String> statements = new ArrayList<>();
    if (concurrently && part instanceof Index index) {
      // What a build that broke off left behind is invalid, and in the way.
      statements.addAll(index.match(new DropPart(relation, true)));
    }
    statements.add(part.match(new CreatePart(relation, concurrently)));
    statements.addAll(part.match(new PartState(relation)));
    return statements;
  }

  /** Returns the statements that drop a part; what is inherited goes with its parent's. */
  List<String> drop(TablePart part) {
    return drop(part, new DropPart(relation, concurrently));
  }

  /** Returns the same, for a part that may not be there. */
  List<String> dropIfThere(TablePart part) {
    return drop(part, DropPart.ifThere(relation));
  }

  private List<String> drop(TablePart part, DropPart statement) {
    boolean attached =
        part instanceof Index index && index.attachedTo() != null && exists(index.attachedTo());
    return attached ? List.of() : part.match(statement);
  }

  /** Returns the statements that make one part another of the same name. */
  List<String> replace(TablePart before, TablePart after) {
    if (!InPlace.part(before, after)) {
      List<String> statements = new ArrayList<>(drop(before));
      statements.addAll(add(after));
      return statements;
    }
    List<String> statements =
        new ArrayList<>(after.match(new AlterPart(relation, before, concurrently, surroundings)));
    statements.addAll(comment(after, before.comment(), after.comment()));
    return statements;
  }

  /** Returns the statements that give a part another name. */
  List<String> rename(TablePart part, String to) {
    String target = part.match(new RenamePart(relation));
    List<String> statements = new ArrayList<>();
    statements.add("ALTER " + target + " TO " + Sql.identifier(to));
    statements.addAll(marks(part.withName(to)));
    return statements;
  }

  private List<String> comment(TablePart part, String before, String after) {
    return Comments.changed(part.match(new PartTargets(relation)), before, after);
  }

  /**
   * A CHECK of a parent is there in its children by the same name, and so is a foreign key. A key
   * of a partition has a name of its own: it is there before that of the parent.
   */
  private boolean comesWithParent(TablePart part) {
    return part instanceof Constraint constraint
        && constraint.inherited()
        && (constraint instanceof Check
            || !isPartition()
            || (constraint instanceof ForeignKey && isOfParent(constraint)));
  }

  /** Whether a table at any height above this one has it. */
  private boolean isOfParent(Constraint constraint) {
    Optional<Table> above = parent(relation);
    while (above.isPresent()
        && above.get().parts(constraint.getClass()).stream()
            .noneMatch(its -> its.name().equals(constraint.name()))) {
      above = parent(above.get().name());
    }
    return above.isPresent();
  }

  private boolean isPartition() {
    return surroundings
        .find(ObjectPath.table(relation))
        .map(Table.class::cast)
        .map(table -> table.settings().partitionOf() != null)
        .orElse(true);
  }

  /** Whether an index of a partitioned table is there already, to attach one of a partition to. */
  private boolean exists(ObjectName index) {
    return parent(relation).stream()
        .flatMap(parent -> parent.parts(Index.class).stream())
        .anyMatch(candidate -> candidate.name().equals(index.name()));
  }

  /** The table that one is a partition of. */
  private Optional<Table> parent(ObjectName table) {
    return surroundings
        .find(ObjectPath.table(table))
        .map(Table.class::cast)
        .map(child -> child.settings().partitionOf())
        .flatMap(partition -> surroundings.find(ObjectPath.table(partition.parent())))
        .map(Table.class::cast);
  }

  /** Whether an attached index went with that of its parent, in a table that is still attached. */
  boolean isGone(ObjectName parentIndex) {
    boolean attached =
        surroundings
            .schema()
            .table(relation)
            .map(table -> table.settings().partitionOf() != null)
            .orElse(false);
    return attached && !exists(parentIndex);
  }

  /** One made ON ONLY the partitioned table takes up none by itself. */
  private List<String> attachAll(ObjectName parent) {
    List<String> statements = new ArrayList<>();
    for (Table table : surroundings.schema().tables()) {
      for (Index index : table.parts(Index.class)) {
        if (parent.equals(index.attachedTo())) {
          statements.add(new PartWriter(table.name(), false, surroundings).attach(parent, index));
        }
      }
    }
    return statements;
  }

  private String attach(ObjectName parent, Index index) {
    return "ALTER INDEX "
        + Sql.name(parent)
        + " ATTACH PARTITION "
        + Sql.name(relation.sibling(index.name()));
  }
}
