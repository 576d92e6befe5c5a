package dev.rowan.schema.plan;

import dev.rowan.schema.Heritage;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import java.util.Set;
import java.util.TreeSet;

/** Says of each change what it gives, takes, changes and refers to. */
final class Operations implements SchemaChange.Cases<Operation> {
  private final Dependencies before;
  private final Dependencies after;
  private final Heritage heritage;

  Operations(Schema before, Schema after) {
    this.before = new Dependencies(before);
    this.after = new Dependencies(after);
    this.heritage = Heritage.of(before);
  }

  /** Returns the change with what orders it. */
  Operation of(SchemaChange change) {
    return Adoption.isFlip(change) ? Operation.free(change) : change.match(this);
  }

  @Override
  public Operation addObject(SchemaChange.AddObject change) {
    return new Operation(
        change,
        0,
        Contents.paths(change.object()),
        Set.of(),
        Set.of(),
        after.of(change.object()),
        Uses.NONE,
        Contents.names(change.object()),
        Set.of());
  }

  @Override
  public Operation dropObject(SchemaChange.DropObject change) {
    return new Operation(
        change,
        0,
        Set.of(),
        Contents.paths(change.object()),
        Set.of(),
        Uses.NONE,
        before.of(change.object()),
        Set.of(),
        Contents.names(change.object()));
  }

  @Override
  public Operation replaceObject(SchemaChange.ReplaceObject change) {
    return new Operation(
        change,
        0,
        Set.of(),
        Set.of(),
        changesReferenceAlone(change) ? Set.of() : Set.of(change.path()),
        after.of(change.after()),
        before.of(change.before()),
        Set.of(),
        Set.of());
  }

  /**
   * The table that owns a sequence uses it too: it need not wait to be its owner. Nor does an index
   * wait until its view is clustered on it.
   */
  private static boolean changesReferenceAlone(SchemaChange.ReplaceObject change) {
    if (change.before() instanceof View before && change.after() instanceof View after) {
      return before.withClusterOn("").equals(after.withClusterOn(""));
    }
    return change.before() instanceof Sequence before
        && change.after() instanceof Sequence after
        && before.withOwnedBy(null).equals(after.withOwnedBy(null));
  }

  @Override
  public Operation renameObject(SchemaChange.RenameObject change) {
    ObjectPath to = new ObjectPath(change.from().kind(), change.to(), change.from().part());
    return new Operation(
        change,
        0,
        Set.of(to),
        Set.of(change.from()),
        Set.of(),
        Uses.NONE,
        Uses.NONE,
        Set.of(change.to()),
        Set.of(change.from().object()));
  }

  @Override
  public Operation replaceSettings(SchemaChange.ReplaceSettings change) {
    return new Operation(
        change,
        0,
        Set.of(),
        Set.of(),
        Set.of(),
        after.of(change.table(), change.after()),
        before.of(change.table(), change.before()),
        Set.of(),
        Set.of());
  }

  @Override
  public Operation addColumn(SchemaChange.AddColumn change) {
    return new Operation(
        change,
        0,
        Set.of(change.path()),
        Set.of(),
        Set.of(),
        after.of(change.table(), change.column()),
        Uses.NONE,
        Contents.names(change.table(), change.column()),
        Set.of());
  }

  @Override
  public Operation dropColumn(SchemaChange.DropColumn change) {
    return new Operation(
        change,
        0,
        Set.of(),
        Set.of(change.path()),
        Set.of(),
        Uses.NONE,
        before.of(change.table(), change.column()),
        Set.of(),
        Contents.names(change.table(), change.column()));
  }

  @Override
  public Operation replaceColumn(SchemaChange.ReplaceColumn change) {
    Set<ObjectName> was = Contents.names(change.table(), change.before());
    Set<ObjectName> will = Contents.names(change.table(), change.after());
    return new Operation(
        change,
        0,
        Set.of(),
        Set.of(),
        changed(change),
        after.of(change.table(), change.after()),
        before.of(change.table(), change.before()),
        was.equals(will) ? Set.of() : will,
        was.equals(will) ? Set.of() : was);
  }

  private Set<ObjectPath> changed(SchemaChange.ReplaceColumn change) {
    return ColumnAspects.changesType(change) ? inHeirs(change.path()) : Set.of(change.path());
  }

  /** Returns the paths of a column and of the same in all tables below. */
  private Set<ObjectPath> inHeirs(ObjectPath column) {
    Set<ObjectPath> paths = new TreeSet<>(Set.of(column));
    for (ObjectName heir : heritage.heirs(column.object())) {
      paths.add(ObjectPath.column(heir, column.part()));
    }
    return paths;
  }

  @Override
  public Operation renameColumn(SchemaChange.RenameColumn change) {
    return new Operation(
        change,
        0,
        Set.of(ObjectPath.column(change.table(), change.to())),
        Set.of(change.path()),
        Set.of(),
        Uses.NONE,
        Uses.NONE,
        Set.of(),
        Set.of());
  }

  @Override
  public Operation addPart(SchemaChange.AddPart change) {
    return new Operation(
        change,
        0,
        Set.of(change.path()),
        Set.of(),
        Set.of(),
        after.of(change.relation(), change.part()),
        Uses.NONE,
        Contents.names(change.relation().object(), change.part()),
        Set.of());
  }

  @Override
  public Operation dropPart(SchemaChange.DropPart change) {
    return new Operation(
        change,
        0,
        Set.of(),
        Set.of(change.path()),
        Set.of(),
        Uses.NONE,
        before.of(change.relation(), change.part()),
        Set.of(),
        Contents.names(change.relation().object(), change.part()));
  }

  @Override
  public Operation replacePart(SchemaChange.ReplacePart change) {
    return replaced(
        change,
        before.of(change.relation(), change.before()),
        after.of(change.relation(), change.after()));
  }

  @Override
  public Operation renamePart(SchemaChange.RenamePart change) {
    ObjectName relation = change.relation().object();
    return new Operation(
        change,
        0,
        Set.of(change.part().withName(change.to()).path(relation)),
        Set.of(change.path()),
        Set.of(),
        Uses.NONE,
        Uses.NONE,
        Contents.names(relation, change.part().withName(change.to())),
        Contents.names(relation, change.part()));
  }

  private static Operation replaced(SchemaChange change, Uses before, Uses after) {
    return new Operation(
        change, 0, Set.of(), Set.of(), Set.of(change.path()), after, before, Set.of(), Set.of());
  }
}
