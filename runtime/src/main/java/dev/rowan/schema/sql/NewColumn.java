package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Identifiers;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.sql.TableElement.ColumnDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a column of its definition: serial becomes a sequence and a default. */
final class NewColumn {
  private static final Map<String, SqlType> SERIAL =
      Map.of(
          "smallserial", SqlType.SMALLINT,
          "serial2", SqlType.SMALLINT,
          "serial", SqlType.INTEGER,
          "serial4", SqlType.INTEGER,
          "bigserial", SqlType.BIGINT,
          "serial8", SqlType.BIGINT);

  private final Draft draft;
  private final Scope scope;
  private final ObjectName table;

  NewColumn(Draft draft, Scope scope, ObjectName table) {
    this.draft = draft;
    this.scope = scope;
    this.table = table;
  }

  Column of(ColumnDefinition definition) {
    Column column = definition.column();
    ColumnBuilder edit = ColumnBuilder.builder(column);
    NotNull notNull = column.notNull();
    edit.notNull(notNull == null ? null : NotNulls.said(table, column.name(), notNull));
    SqlType serial = serial(column.type());
    if (serial != null) {
      edit.type(serial);
      edit.value(serial(column.name(), serial));
    } else {
      edit.type(scope.type(column.type()));
      edit.value(value(scope, column));
    }
    edit.collation(scope.otherOrNull(column.collation()));
    return serial != null || column.value() instanceof ColumnValue.Identity
        ? NotNulls.required(edit.build())
        : edit.build();
  }

  private static @Nullable SqlType serial(SqlType type) {
    return type.name().namespace().isEmpty() && !type.isArray()
        ? SERIAL.get(type.name().name())
        : null;
  }

  private ColumnValue serial(String column, SqlType type) {
    ObjectName sequence = table.sibling(draft.freeRelation(table, List.of(column), "seq"));
    draft.put(
        new Sequence(
            sequence, type, SequenceOptions.DEFAULT, new ColumnName(table, column), false, ""));
    String name =
        Identifiers.quoted(sequence.namespace()) + "." + Identifiers.quoted(sequence.name());
    return new ColumnValue.DefaultValue(
        new Expression("nextval('" + name.replace("'", "''") + "'::regclass)"));
  }

  /** Returns the value of a column: the options of an identity are those of its type. */
  static @Nullable ColumnValue value(Scope scope, Column column) {
    ColumnValue value = column.value();
    return value == null ? null : value.match(new Value(scope, column.type()));
  }

  /** A value with the names in it resolved. */
  private record Value(Scope scope, SqlType type) implements ColumnValue.Cases<ColumnValue> {
    @Override
    public ColumnValue defaultValue(ColumnValue.DefaultValue value) {
      return new ColumnValue.DefaultValue(scope.expression(value.expression()));
    }

    @Override
    public ColumnValue identity(ColumnValue.Identity identity) {
      ObjectName sequence = identity.sequence();
      return new ColumnValue.Identity(
          identity.always(),
          sequence == null ? null : scope.created(sequence),
          identity.options().canonical(type));
    }

    @Override
    public ColumnValue generated(ColumnValue.Generated generated) {
      return new ColumnValue.Generated(
          scope.expression(generated.expression()), generated.virtual());
    }
  }
}
