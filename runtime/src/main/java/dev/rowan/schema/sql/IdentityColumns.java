package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import java.util.List;

/** Identity columns by their sequences, which are no objects of their own. */
final class IdentityColumns {
  private IdentityColumns() {}

  /** Returns the sequence of an identity, given or PostgreSQL's own choice. */
  static ObjectName sequence(Table table, Column column, Identity identity) {
    return identity.sequence() == null
        ? table.name().sibling(DefaultNames.of(table.name().name(), List.of(column.name()), "seq"))
        : identity.sequence();
  }

  /** Returns a column whose sequence keeps its name when the table or column is renamed. */
  static Column named(Table table, Column column) {
    return column.value() instanceof Identity identity
        ? column.withValue(
            new Identity(identity.always(), sequence(table, column, identity), identity.options()))
        : column;
  }

  /** Changes the options of an identity; returns whether there is one with this sequence. */
  static boolean alter(Draft draft, ObjectName sequence, SequenceChange change) {
    for (SchemaObject object : List.copyOf(draft.schema().objects().values())) {
      if (object.path().kind() == ObjectPath.Kind.TABLE
          && alter(draft, (Table) object, sequence, change)) {
        return true;
      }
    }
    return false;
  }

  private static boolean alter(
      Draft draft, Table table, ObjectName sequence, SequenceChange change) {
    for (Column column : table.columns()) {
      if (column.value() instanceof Identity identity
          && sequence(table, column, identity).equals(sequence)) {
        Column after =
            column.withValue(
                new Identity(
                    identity.always(),
                    identity.sequence(),
                    change.applyTo(identity.options()).canonical(column.type())));
        draft.put(
            table.withColumns(
                table.columns().stream().map(c -> c.equals(column) ? after : c).toList()));
        return true;
      }
    }
    return false;
  }
}
