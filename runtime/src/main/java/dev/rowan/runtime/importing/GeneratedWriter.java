package dev.rowan.runtime.importing;

import dev.rowan.schema.ColumnValue;

/** Columns that the database computes from others. */
final class GeneratedWriter implements Writer {
  @Override
  public void write(RecordDraft record) {
    for (ComponentDraft component : record.components()) {
      if (component.column().value() instanceof ColumnValue.Generated generated
          && AnnotationSql.isSaid(generated.expression())) {
        Mark mark = Mark.of("GeneratedColumn").with(Code.string(generated.expression().sql()));
        component.mark(generated.virtual() ? mark.with("virtual", Code.of("true")) : mark);
        component.lowersTo(component.lowered().withValue(generated));
      }
    }
  }
}
