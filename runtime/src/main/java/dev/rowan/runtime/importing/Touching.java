package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.Table;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.ddl.Sql;
import dev.rowan.schema.ddl.TouchFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The trigger of {@code by = Keeper.TRIGGER}: it and its function are just what the processor makes
 * for these columns.
 *
 * @param trigger the trigger
 * @param function its function, which no other table has
 * @param columns the columns that an update sets to their defaults
 */
record Touching(Trigger trigger, Routine function, List<String> columns) {
  Touching {
    columns = List.copyOf(columns);
  }

  /** Returns that of a table, if it has one. */
  static Optional<Touching> of(Table table, Schema schema) {
    return table.parts(Trigger.class).stream()
        .flatMap(trigger -> of(table, trigger, schema).stream())
        .findFirst();
  }

  private static Optional<Touching> of(Table table, Trigger trigger, Schema schema) {
    ObjectName name = table.name().sibling(trigger.name());
    return schema.all(Routine.class).stream()
        .filter(routine -> routine.name().equals(name) && trigger.function().equals(name))
        .map(routine -> new Touching(trigger, routine, touched(table, routine)))
        .filter(touching -> touching.isUsual(table))
        .findFirst();
  }

  private static List<String> touched(Table table, Routine function) {
    return table.columns().stream()
        .map(Column::name)
        .filter(column -> function.definition().contains("  NEW." + Sql.identifier(column) + " :="))
        .toList();
  }

  private boolean isUsual(Table table) {
    Map<String, Expression> values = new LinkedHashMap<>();
    for (String column : columns) {
      if (table.column(column).orElseThrow().value() instanceof ColumnValue.DefaultValue value) {
        values.put(column, value.expression());
      }
    }
    String name = DefaultNames.of(table.name().name(), columns, "trigger");
    return !columns.isEmpty()
        && values.size() == columns.size()
        && function.equals(TouchFunction.of(function.name(), values))
        && trigger.equals(
            Trigger.of(name, Trigger.Timing.BEFORE, List.of("UPDATE"), function.name()));
  }
}
