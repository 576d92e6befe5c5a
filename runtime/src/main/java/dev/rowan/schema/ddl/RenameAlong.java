package dev.rowan.schema.ddl;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.Extension;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Routine;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import java.util.List;

/** What must be renamed along with an object because PostgreSQL named it after it. */
final class RenameAlong implements SchemaObject.Cases<List<String>> {
  private final Renames renames;
  private final ObjectName to;

  RenameAlong(Renames renames, ObjectName to) {
    this.renames = renames;
    this.to = to;
  }

  @Override
  public List<String> namespace(Namespace namespace) {
    return List.of();
  }

  @Override
  public List<String> extension(Extension extension) {
    return List.of();
  }

  @Override
  public List<String> enumType(EnumType type) {
    return List.of();
  }

  @Override
  public List<String> domain(Domain domain) {
    return List.of();
  }

  @Override
  public List<String> compositeType(CompositeType type) {
    return List.of();
  }

  @Override
  public List<String> rangeType(RangeType type) {
    return renames.multirange(type, to);
  }

  @Override
  public List<String> sequence(Sequence sequence) {
    return List.of();
  }

  @Override
  public List<String> table(Table table) {
    return renames.columnsAlong(table, to);
  }

  @Override
  public List<String> view(View view) {
    return List.of();
  }

  @Override
  public List<String> routine(Routine routine) {
    return List.of();
  }

  @Override
  public List<String> other(OtherObject object) {
    return List.of();
  }
}
