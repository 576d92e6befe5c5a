package dev.rowan.processor.lower;

import dev.rowan.schema.Column;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names the types of the schema itself in full, where records write their names alone.
 *
 * <p>{@code @Column(type = "mood")} is {@code public.mood} if a SQL file makes that type; of an
 * extension's {@code citext} nothing is known, so that it stays as it is.
 */
final class QualifiedTypes {
  private final List<ObjectName> types;

  private QualifiedTypes(Schema schema) {
    types =
        Stream.of(EnumType.class, Domain.class, CompositeType.class, RangeType.class)
            .flatMap(kind -> schema.all(kind).stream())
            .map(SchemaObject::name)
            .toList();
  }

  static Schema in(Schema schema) {
    QualifiedTypes qualified = new QualifiedTypes(schema);
    if (qualified.types.isEmpty()) {
      return schema;
    }
    SortedMap<ObjectPath, SchemaObject> all = new TreeMap<>(schema.objects());
    schema.tables().forEach(table -> all.put(table.path(), qualified.of(table)));
    schema.all(View.class).forEach(view -> all.put(view.path(), qualified.of(view)));
    return new Schema(all);
  }

  private Table of(Table table) {
    List<Column> columns =
        table.columns().stream()
            .map(column -> column.withType(of(column.type(), table.name())))
            .toList();
    return table.withColumns(columns);
  }

  private View of(View view) {
    List<ViewColumn> columns =
        view.columns().stream()
            .map(
                column ->
                    new ViewColumn(
                        column.name(),
                        of(column.type(), view.name()),
                        column.defaultValue(),
                        column.statisticsTarget(),
                        column.comment()))
            .toList();
    return view.withColumns(columns);
  }

  /** Looks where the relation is, then in public, then for the only one of that name. */
  private SqlType of(SqlType type, ObjectName relation) {
    if (!type.name().namespace().isEmpty() || type.isBuiltIn()) {
      return type;
    }
    String name = type.name().name();
    List<ObjectName> named = types.stream().filter(one -> one.name().equals(name)).toList();
    return Stream.of(relation.sibling(name), new ObjectName(RecordLowering.PUBLIC, name))
        .filter(named::contains)
        .findFirst()
        .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
        .map(found -> new SqlType(found, type.modifiers(), type.dimensions()))
        .orElse(type);
  }
}
