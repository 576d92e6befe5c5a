package dev.rowan.schema.plan;

import dev.rowan.schema.Heritage;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.TablePart;
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
    return Adoption.isFlip(change) ? Operation.of(change) : change.match(this);
  }

  @Override
  public Operation addObject(SchemaChange.AddObject change) {
    return Operation.of(change)
        .giving(Contents.paths(change.object()), Contents.names(change.object()))
        .referring(Uses.NONE, after.of(change.object()));
  }

  @Override
  public Operation dropObject(SchemaChange.DropObject change) {
    return Operation.of(change)
        .taking(Contents.paths(change.object()), Contents.names(change.object()))
        .referring(before.of(change.object()), Uses.NONE);
  }

  @Override
  public Operation replaceObject(SchemaChange.ReplaceObject change) {
    return Operation.of(change)
        .changing(changesReferenceAlone(change) ? Set.of() : Set.of(change.path()))
        .referring(before.of(change.before()), after.of(change.after()));
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
    return Operation.of(change)
        .giving(Set.of(to), Set.of(change.to()))
        .taking(Set.of(change.from()), Set.of(change.from().object()));
  }

  @Override
  public Operation replaceSettings(SchemaChange.ReplaceSettings change) {
    return Operation.of(change)
        .referring(
            before.of(change.table(), change.before()), after.of(change.table(), change.after()));
  }

  @Override
  public Operation addColumn(SchemaChange.AddColumn change) {
    return Operation.of(change)
        .giving(Set.of(change.path()), Contents.names(change.table(), change.column()))
        .referring(Uses.NONE, after.of(change.table(), change.column()));
  }

  @Override
  public Operation dropColumn(SchemaChange.DropColumn change) {
    return Operation.of(change)
        .taking(Set.of(change.path()), Contents.names(change.table(), change.column()))
        .referring(before.of(change.table(), change.column()), Uses.NONE);
  }

  @Override
  public Operation replaceColumn(SchemaChange.ReplaceColumn change) {
    Set<ObjectName> was = Contents.names(change.table(), change.before());
    Set<ObjectName> will = Contents.names(change.table(), change.after());
    Operation operation =
        Operation.of(change)
            .changing(changed(change))
            .referring(
                before.of(change.table(), change.before()),
                after.of(change.table(), change.after()));
    return was.equals(will) ? operation : operation.giving(Set.of(), will).taking(Set.of(), was);
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
    return Operation.of(change)
        .giving(Set.of(ObjectPath.column(change.table(), change.to())), Set.of())
        .taking(Set.of(change.path()), Set.of());
  }

  @Override
  public Operation addPart(SchemaChange.AddPart change) {
    return Operation.of(change)
        .giving(Set.of(change.path()), Contents.names(change.relation().object(), change.part()))
        .referring(Uses.NONE, after.of(change.relation(), change.part()));
  }

  @Override
  public Operation dropPart(SchemaChange.DropPart change) {
    return Operation.of(change)
        .taking(Set.of(change.path()), Contents.names(change.relation().object(), change.part()))
        .referring(before.of(change.relation(), change.part()), Uses.NONE);
  }

  @Override
  public Operation replacePart(SchemaChange.ReplacePart change) {
    return Operation.of(change)
        .changing(Set.of(change.path()))
        .referring(
            before.of(change.relation(), change.before()),
            after.of(change.relation(), change.after()));
  }

  @Override
  public Operation renamePart(SchemaChange.RenamePart change) {
    ObjectName relation = change.relation().object();
    TablePart renamed = change.part().withName(change.to());
    return Operation.of(change)
        .giving(Set.of(renamed.path(relation)), Contents.names(relation, renamed))
        .taking(Set.of(change.path()), Contents.names(relation, change.part()));
  }
}
