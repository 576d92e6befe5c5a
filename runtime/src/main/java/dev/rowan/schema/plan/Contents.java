package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import dev.rowan.schema.Relation;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Statistics;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The paths and names that come and go with an object, its columns and its parts. */
final class Contents {
  /** Kinds that share one space of names in each namespace. */
  private static final Set<Kind> NAMED_TOGETHER =
      EnumSet.of(
          Kind.TABLE, Kind.VIEW, Kind.SEQUENCE, Kind.ENUM, Kind.DOMAIN, Kind.COMPOSITE, Kind.RANGE);

  private Contents() {}

  /** Returns the path of an object and of all that is in it. */
  static Set<ObjectPath> paths(SchemaObject object) {
    Set<ObjectPath> paths = new TreeSet<>(Set.of(object.path()));
    parts(object).forEach(part -> paths.add(part.path(object.name())));
    columns(object).forEach(column -> paths.add(ObjectPath.column(object.name(), column.name())));
    return paths;
  }

  /** Returns the names that an object and all that is in it take. */
  static Set<ObjectName> names(SchemaObject object) {
    Set<ObjectName> names = new TreeSet<>();
    if (NAMED_TOGETHER.contains(object.path().kind())) {
      names.add(object.name());
    }
    parts(object).forEach(part -> names.addAll(names(object.name(), part)));
    columns(object).forEach(column -> names.addAll(names(object.name(), column)));
    return names;
  }

  /** Returns the name that a part takes besides its own: that of its index. */
  static Set<ObjectName> names(ObjectName relation, TablePart part) {
    boolean nameless = part instanceof Check || part instanceof ForeignKey;
    Kind kind = part.path(relation).kind();
    boolean index = kind == Kind.INDEX || (kind == Kind.CONSTRAINT && !nameless);
    return index && !(part instanceof Statistics)
        ? Set.of(relation.sibling(part.name()))
        : Set.of();
  }

  /** Returns the name that a column takes: that of its identity's sequence. */
  static Set<ObjectName> names(ObjectName table, Column column) {
    if (column.value() instanceof ColumnValue.Identity identity) {
      ObjectName usual =
          table.sibling(DefaultNames.of(table.name(), List.of(column.name()), "seq"));
      return Set.of(identity.sequence() == null ? usual : identity.sequence());
    }
    return Set.of();
  }

  private static List<TablePart> parts(SchemaObject object) {
    return object instanceof Relation relation ? relation.parts() : List.of();
  }

  private static List<Column> columns(SchemaObject object) {
    return object instanceof Table table ? table.columns() : List.of();
  }
}
