package dev.rowan.runtime.importing;

import dev.rowan.schema.Column;
import dev.rowan.schema.NameStyle;
import dev.rowan.schema.NotNull;
import java.util.Locale;

/** Names, types, nullability, collations and comments of columns. */
final class ColumnWriter implements Writer {
  private final ColumnTypes types;
  private final NameStyle style;

  /**
   * Returns a writer.
   *
   * @param types the Java types of columns
   * @param style how columns get their names
   */
  ColumnWriter(ColumnTypes types, NameStyle style) {
    this.types = types;
    this.style = style;
  }

  @Override
  public void write(RecordDraft record) {
    record.components().forEach(this::write);
  }

  private void write(ComponentDraft component) {
    Column column = component.column();
    if (!style.column(component.name()).equals(column.name())) {
      component.column("name", Code.string(column.name()));
    }
    component.type(types.of(column.type()));
    if (column.collation() != null) {
      component.column("collation", Code.string(column.collation().toString()));
    }
    if (column.storage() != Column.Storage.DEFAULT) {
      component.column("storage", Code.constant("Storage", column.storage()));
    }
    if (!column.compression().isEmpty()) {
      component.column(
          "compression",
          Code.constant("Compression", column.compression().toUpperCase(Locale.ROOT)));
    }
    if (column.statisticsTarget() != null) {
      component.column("statistics", Code.of(column.statisticsTarget().toString()));
    }
    component.lowersTo(
        component
            .lowered()
            .withNotNull(column.nullable() ? null : NotNull.PLAIN)
            .withCollation(column.collation())
            .withStorage(column.storage(), column.compression(), column.statisticsTarget())
            .withComment(column.comment()));
    if (!JavadocText.param(component.name(), column.comment()).equals(column.comment())) {
      component.column("comment", Code.string(column.comment()));
    }
  }
}
