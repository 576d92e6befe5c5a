package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlType;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Defaults: the time of the insert or of the last change, a literal, or SQL. */
final class DefaultWriter implements Writer {
  /** Names of columns that say what their time is the time of. */
  private static final Map<String, String> TIMES =
      Map.of(
          "created_at", "CreatedAt",
          "updated_at", "UpdatedAt",
          "last_update", "UpdatedAt",
          "last_updated", "UpdatedAt");

  @Override
  public void write(RecordDraft record) {
    Set<String> once = new HashSet<>();
    for (ComponentDraft component : record.components()) {
      Column column = component.column();
      if (component.lowered().value() == null
          && column.value() instanceof ColumnValue.DefaultValue value) {
        component.mark(mark(component, value.expression(), once));
        component.lowersTo(component.lowered().withValue(value));
      }
    }
  }

  private static Mark mark(ComponentDraft component, Expression expression, Set<String> once) {
    Column column = component.column();
    String time = TIMES.getOrDefault(column.name(), "");
    String now = column.type().equals(SqlType.TIMESTAMPTZ) ? "now()" : "localtimestamp";
    boolean timed =
        column.type().equals(SqlType.TIMESTAMPTZ) || column.type().equals(SqlType.TIMESTAMP);
    if (timed
        && !column.nullable()
        && expression.sql().equals(now)
        && !time.isEmpty()
        && once.add(time)) {
      return Mark.of(time);
    }
    Optional<String> literal = component.literal(expression.sql());
    return literal
        .map(text -> Mark.of("Default").with(Code.string(text)))
        .orElseGet(() -> Mark.of("Default").with("sql", Code.string(expression.sql())));
  }
}
