package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnValue.DefaultValue;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.SqlTokens;
import dev.rowan.schema.Table;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.List;

/** What SQL can say of a schema: no types of views' columns, and one way only for each thing. */
final class Sayable {
  private Sayable() {}

  static Schema of(Schema schema) {
    return Schema.of(schema.objects().values().stream().map(Sayable::object).toList());
  }

  private static SchemaObject object(SchemaObject object) {
    return object instanceof View view
        ? ViewEdit.columns(view, columns(view))
        : object instanceof Table table
            ? table.withColumns(
                table.columns().stream().map(column -> column(table, column)).toList())
            : object;
  }

  private static List<ViewColumn> columns(View view) {
    return view.columns().stream()
        .map(
            column ->
                new ViewColumn(
                    column.name(),
                    ViewColumn.UNKNOWN,
                    column.defaultValue(),
                    column.statisticsTarget(),
                    column.comment()))
        .filter(
            column ->
                column.defaultValue() != null
                    || column.statisticsTarget() != null
                    || !column.comment().isEmpty())
        .toList();
  }

  private static Column column(Table table, Column column) {
    ColumnBuilder edit = ColumnBuilder.builder(column);
    NotNull notNull = column.notNull();
    String usual = DefaultNames.of(table.name().name(), List.of(column.name()), "not_null");
    if (notNull != null && notNull.name().equals(usual)) {
      edit.notNull(new NotNull("", notNull.notValid(), notNull.noInherit()));
    }
    if (column.value() instanceof DefaultValue value
        && SqlTokens.isParenthesized(value.expression().sql())) {
      String sql = value.expression().sql();
      edit.value(new DefaultValue(new Expression(sql.substring(1, sql.length() - 1))));
    }
    if (column.value() instanceof Identity identity) {
      edit.value(
          new Identity(
              identity.always(), identity.sequence(), identity.options().canonical(column.type())));
    }
    return edit.build();
  }
}
