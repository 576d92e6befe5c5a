package dev.rowan.runtime.importing;

import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;

/** Defaults that no other annotation says: a literal, or SQL. */
final class DefaultWriter implements Writer {
  @Override
  public void write(RecordDraft record) {
    for (ComponentDraft component : record.components()) {
      if (component.lowered().value() == null
          && component.column().value() instanceof ColumnValue.DefaultValue value) {
        component.mark(mark(component, value.expression()));
        component.lowersTo(component.lowered().withValue(value));
      }
    }
  }

  private static Mark mark(ComponentDraft component, Expression expression) {
    return component
        .literal(expression.sql())
        .map(text -> Mark.of("Default").with(Code.string(text)))
        .orElseGet(() -> Mark.of("Default").with("sql", Code.string(expression.sql())));
  }
}
