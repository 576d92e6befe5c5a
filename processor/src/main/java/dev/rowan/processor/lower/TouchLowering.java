package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.ColumnMapping.Role;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Trigger;
import dev.rowan.schema.ddl.TouchFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lowers {@code by = Keeper.TRIGGER} to a trigger, and to the function that it calls. */
final class TouchLowering {
  private static final Set<Role> TOUCHED = Set.of(Role.TOUCHED_AT, Role.TOUCHED_BY);

  private final RecordColumns columns;
  private final PartList parts;

  TouchLowering(RecordColumns columns, PartList parts) {
    this.columns = columns;
    this.parts = parts;
  }

  /** Adds the one trigger of all such columns, and returns its function. */
  Optional<Routine> add() {
    List<LoweredColumn> touched =
        columns.all().stream().filter(column -> TOUCHED.contains(column.mapping().role())).toList();
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Expression> values = new LinkedHashMap<>();
    touched.forEach(column -> values.put(column.name(), value(column)));
    String name = parts.name(List.copyOf(values.keySet()), "trigger");
    ObjectName function = columns.table().sibling(name);
    parts.add(
        Trigger.of(name, Trigger.Timing.BEFORE, List.of("UPDATE"), function),
        touched.get(0).component().spot());
    return Optional.of(TouchFunction.of(function, values));
  }

  /** An update sets what an insert takes as default. */
  private static Expression value(LoweredColumn column) {
    return column.column().value() instanceof ColumnValue.DefaultValue made
        ? made.expression()
        : new Expression("now()");
  }
}
