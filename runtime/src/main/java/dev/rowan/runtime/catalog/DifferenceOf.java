package dev.rowan.runtime.catalog;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.View;
import dev.rowan.schema.change.SchemaChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change that would mend a database says of it: each change is one difference. */
final class DifferenceOf implements SchemaChange.Cases<Difference> {
  static final DifferenceOf CHANGE = new DifferenceOf();

  private DifferenceOf() {}

  /** The name that something has. */
  private record Named(String name) {}

  private static Difference difference(
      ObjectPath path, @Nullable Object expected, @Nullable Object found) {
    return new Difference(path, (Record) expected, (Record) found);
  }

  @Override
  public Difference addObject(SchemaChange.AddObject change) {
    return difference(change.path(), change.object(), null);
  }

  @Override
  public Difference dropObject(SchemaChange.DropObject change) {
    return difference(change.path(), null, change.object());
  }

  @Override
  public Difference replaceObject(SchemaChange.ReplaceObject change) {
    return difference(change.path(), alone(change.after()), alone(change.before()));
  }

  /** The parts of a view are differences of their own. */
  private static SchemaObject alone(SchemaObject object) {
    return object instanceof View view ? view.withParts(List.of()) : object;
  }

  @Override
  public Difference renameObject(SchemaChange.RenameObject change) {
    return difference(
        new ObjectPath(change.from().kind(), change.to(), change.from().part()),
        new Named(change.to().toString()),
        new Named(change.from().object().toString()));
  }

  @Override
  public Difference replaceSettings(SchemaChange.ReplaceSettings change) {
    return difference(change.path(), change.after(), change.before());
  }

  @Override
  public Difference addColumn(SchemaChange.AddColumn change) {
    return difference(change.path(), change.column(), null);
  }

  @Override
  public Difference dropColumn(SchemaChange.DropColumn change) {
    return difference(change.path(), null, change.column());
  }

  @Override
  public Difference replaceColumn(SchemaChange.ReplaceColumn change) {
    return difference(change.path(), change.after(), change.before());
  }

  @Override
  public Difference renameColumn(SchemaChange.RenameColumn change) {
    return difference(
        ObjectPath.column(change.table(), change.to()),
        new Named(change.to()),
        new Named(change.from()));
  }

  @Override
  public Difference addPart(SchemaChange.AddPart change) {
    return difference(change.path(), change.part(), null);
  }

  @Override
  public Difference dropPart(SchemaChange.DropPart change) {
    return difference(change.path(), null, change.part());
  }

  @Override
  public Difference replacePart(SchemaChange.ReplacePart change) {
    return difference(change.path(), change.after(), change.before());
  }

  @Override
  public Difference renamePart(SchemaChange.RenamePart change) {
    return difference(
        change.part().withName(change.to()).path(change.relation().object()),
        new Named(change.to()),
        new Named(change.part().name()));
  }
}
