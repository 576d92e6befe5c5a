package dev.rowan.schema.ddl;

import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange;
import dev.rowan.schema.change.SchemaChange.AddColumn;
import dev.rowan.schema.change.SchemaChange.AddObject;
import dev.rowan.schema.change.SchemaChange.AddPart;
import dev.rowan.schema.change.SchemaChange.DropColumn;
import dev.rowan.schema.change.SchemaChange.DropObject;
import dev.rowan.schema.change.SchemaChange.DropPart;
import dev.rowan.schema.change.SchemaChange.RenameColumn;
import dev.rowan.schema.change.SchemaChange.RenameObject;
import dev.rowan.schema.change.SchemaChange.RenamePart;
import dev.rowan.schema.change.SchemaChange.ReplaceColumn;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import dev.rowan.schema.change.SchemaChange.ReplacePart;
import dev.rowan.schema.change.SchemaChange.ReplaceSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements of one change. */
final class ChangeText implements SchemaChange.Cases<List<String>> {
  /** The version from which SET UNLOGGED takes the sequences of a table's columns along. */
  private static final int SEQUENCES_FOLLOW = 15;

  private final Surroundings surroundings;
  private final boolean concurrently;

  ChangeText(Surroundings surroundings, boolean concurrently) {
    this.surroundings = surroundings;
    this.concurrently = concurrently;
  }

  @Override
  public List<String> addObject(AddObject change) {
    return new CreateObject(surroundings).of(change.object());
  }

  @Override
  public List<String> dropObject(DropObject change) {
    String target = Targets.of(change.object());
    if (change.object() instanceof Namespace namespace && namespace.isPublic()) {
      return Comments.changed(target, namespace.comment(), namespace.usualComment());
    }
    List<String> statements = new ArrayList<>();
    if (change.object() instanceof Table table && isReferencedByParent(table)) {
      statements.addAll(
          AlterSettings.statements(
              table.name(), table.settings(), table.settings().withPartitionOf(null), false));
    }
    statements.add("DROP " + target);
    return statements;
  }

  /** A foreign key to a partitioned table holds each partition; it lets go of one that leaves. */
  private boolean isReferencedByParent(Table table) {
    Set<ObjectName> above = new HashSet<>();
    Optional<PartitionOf> parent = Optional.ofNullable(table.settings().partitionOf());
    while (parent.isPresent() && above.add(parent.get().parent())) {
      parent =
          surroundings
              .schema()
              .table(parent.get().parent())
              .map(found -> found.settings().partitionOf());
    }
    return !above.isEmpty()
        && surroundings.schema().tables().stream()
            .flatMap(other -> other.parts(ForeignKey.class).stream())
            .anyMatch(key -> above.contains(key.referencedTable()));
  }

  @Override
  public List<String> replaceObject(ReplaceObject change) {
    if (InPlace.object(change.before(), change.after())) {
      return new AlterObject(change.before(), concurrently, surroundings).to(change.after());
    }
    List<String> statements = new ArrayList<>();
    statements.add("DROP " + Targets.of(change.before()));
    statements.addAll(new CreateObject(surroundings).of(change.after()));
    return statements;
  }

  @Override
  public List<String> renameObject(RenameObject change) {
    return new Renames(surroundings).object(change);
  }

  @Override
  public List<String> replaceSettings(ReplaceSettings change) {
    List<String> statements =
        new ArrayList<>(
            AlterSettings.statements(
                change.table(), change.before(), change.after(), concurrently));
    if (change.before().unlogged() != change.after().unlogged()
        && surroundings.postgres() >= SEQUENCES_FOLLOW) {
      statements.addAll(staying(change.table(), change.after().unlogged()));
    }
    return statements;
  }

  /** Brings back the sequences that a table took along, and that are to be otherwise than it. */
  private List<String> staying(ObjectName table, boolean unlogged) {
    return surroundings.schema().all(Sequence.class).stream()
        .filter(sequence -> sequence.ownedBy() != null && sequence.ownedBy().table().equals(table))
        .filter(sequence -> sequence.unlogged() != unlogged)
        .map(AlterSequence::logged)
        .toList();
  }

  @Override
  public List<String> addColumn(AddColumn change) {
    return AlterColumn.add(change.table(), change.column(), surroundings);
  }

  @Override
  public List<String> dropColumn(DropColumn change) {
    boolean byAnother =
        change.column().inherited() || AlterColumn.isTyped(change.table(), surroundings);
    return byAnother
        ? List.of()
        : List.of(
            "ALTER TABLE "
                + Sql.name(change.table())
                + " DROP COLUMN "
                + Sql.identifier(change.column().name()));
  }

  @Override
  public List<String> replaceColumn(ReplaceColumn change) {
    return new AlterColumn(change.table(), change.before(), change.after(), surroundings)
        .statements();
  }

  @Override
  public List<String> renameColumn(RenameColumn change) {
    return new Renames(surroundings).column(change);
  }

  @Override
  public List<String> addPart(AddPart change) {
    return parts(change.relation()).add(change.part());
  }

  @Override
  public List<String> dropPart(DropPart change) {
    return parts(change.relation()).drop(change.part());
  }

  @Override
  public List<String> replacePart(ReplacePart change) {
    return parts(change.relation()).replace(change.before(), change.after());
  }

  @Override
  public List<String> renamePart(RenamePart change) {
    return parts(change.relation()).rename(change.part(), change.to());
  }

  private PartWriter parts(ObjectPath relation) {
    return new PartWriter(relation.object(), concurrently, surroundings);
  }
}
