package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.CompositeType;
import dev.rowan.schema.Domain;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.change.InPlace;
import dev.rowan.schema.change.SchemaChange.ReplaceObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the columns that hold values of a type, also inside others: arrays, composite types,
 * ranges, rows of tables.
 *
 * <p>PostgreSQL cannot prove a new check of a domain for those, and refuses it: {@code cannot alter
 * type "positive" because column "orders.totals" uses it}.
 */
final class TypeHolders {
  private final Schema schema;
  private final ObjectName held;
  private final Set<ObjectName> visited = new HashSet<>();

  private TypeHolders(Schema schema, ObjectName held) {
    this.schema = schema;
    this.held = held;
  }

  /** Whether PostgreSQL refuses to make this change of a domain where it stands. */
  static boolean blocks(Schema schema, ReplaceObject change) {
    return change.before() instanceof Domain before
        && change.after() instanceof Domain after
        && demandsMore(before, after)
        && schema.tables().stream()
            .flatMap(table -> table.columns().stream())
            .anyMatch(column -> new TypeHolders(schema, before.name()).holds(column.type(), false));
  }

  /** Whether a column holds values of a type, or of others that hold such. */
  static boolean holdsAny(Schema schema, ObjectName type) {
    return schema.tables().stream()
        .filter(table -> !type.equals(table.settings().ofType()))
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> new TypeHolders(schema, type).holds(column.type(), true));
  }

  /** Whether values that are there must be proven. */
  private static boolean demandsMore(Domain before, Domain after) {
    boolean required = after.notNull() != null && before.notNull() == null;
    return required || after.checks().stream().anyMatch(check -> isNew(check, before));
  }

  private static boolean isNew(Check check, Domain before) {
    return !check.notValid()
        && before.checks().stream()
            .noneMatch(was -> !was.notValid() && InPlace.part(was.withName(check.name()), check));
  }

  private boolean holds(SqlType type, boolean inside) {
    ObjectName name = type.name();
    if (name.equals(held)) {
      return inside || type.isArray();
    }
    if (type.isBuiltIn() || !visited.add(name)) {
      return false;
    }
    return schema.all(CompositeType.class).stream()
            .filter(composite -> composite.name().equals(name))
            .anyMatch(composite -> composite.attributes().stream().anyMatch(a -> holds(a.type())))
        || schema.all(RangeType.class).stream()
            .anyMatch(range -> range.name().equals(name) && holds(range.subtype()))
        || schema.all(Domain.class).stream()
            .anyMatch(
                other -> other.name().equals(name) && holds(other.type(), inside || type.isArray()))
        || schema.table(name).map(Table::columns).orElse(List.of()).stream()
            .map(Column::type)
            .anyMatch(this::holds);
  }

  private boolean holds(SqlType type) {
    return holds(type, true);
  }
}
