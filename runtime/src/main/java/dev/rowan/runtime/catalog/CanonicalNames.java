package dev.rowan.runtime.catalog;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import java.util.List;

/**
 * A schema in which names that PostgreSQL would choose are not said: after a table has its old name
 * back, the names that it gave once are such.
 */
final class CanonicalNames {
  private CanonicalNames() {}

  static Schema of(Schema schema) {
    return Schema.of(schema.objects().values().stream().map(CanonicalNames::object).toList());
  }

  private static SchemaObject object(SchemaObject object) {
    return object instanceof Table table
        ? table.withColumns(
            table.columns().stream().map(column -> column(table.name(), column)).toList())
        : object;
  }

  private static Column column(ObjectName table, Column column) {
    Column named = column;
    NotNull notNull = column.notNull();
    List<String> names = List.of(column.name());
    if (notNull != null
        && notNull.name().equals(DefaultNames.of(table.name(), names, "not_null"))) {
      named = named.withNotNull(new NotNull("", notNull.notValid(), notNull.noInherit()));
    }
    if (column.value() instanceof Identity identity
        && table.sibling(DefaultNames.of(table.name(), names, "seq")).equals(identity.sequence())) {
      named = named.withValue(new Identity(identity.always(), null, identity.options()));
    }
    return named;
  }
}
