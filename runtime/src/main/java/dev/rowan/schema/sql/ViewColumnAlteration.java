package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies ALTER COLUMN to a column of a view: its default, or a target of statistics. */
final class ViewColumnAlteration implements ColumnChange.Cases<View> {
  private final View view;
  private final String column;

  ViewColumnAlteration(View view, String column) {
    this.view = view;
    this.column = column;
  }

  /** Returns the view with one column changed; SQL does not tell the type of one that is new. */
  View with(UnaryOperator<ViewColumn> change) {
    List<ViewColumn> columns = new ArrayList<>(view.columns());
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        columns.set(i, change.apply(columns.get(i)));
        return ViewEdit.columns(view, columns);
      }
    }
    columns.add(change.apply(new ViewColumn(column, ViewColumn.UNKNOWN, null, null, "")));
    return ViewEdit.columns(view, columns);
  }

  /** Returns the view with a comment on the column. */
  View commented(String comment) {
    return with(
        old ->
            new ViewColumn(
                old.name(), old.type(), old.defaultValue(), old.statisticsTarget(), comment));
  }

  private View withDefault(@Nullable Expression expression) {
    return with(
        old ->
            new ViewColumn(
                old.name(), old.type(), expression, old.statisticsTarget(), old.comment()));
  }

  private View refused() {
    throw Refusal.contradiction("the column of a view has a default and a target, no more");
  }

  @Override
  public View type(ColumnChange.Type change) {
    return refused();
  }

  @Override
  public View defaultValue(ColumnChange.Default change) {
    return withDefault(change.expression());
  }

  @Override
  public View required(ColumnChange.Required change) {
    return refused();
  }

  @Override
  public View generation(ColumnChange.Generation change) {
    return refused();
  }

  @Override
  public View identityGiven(ColumnChange.IdentityGiven change) {
    return refused();
  }

  @Override
  public View identityChanged(ColumnChange.IdentityChanged change) {
    return refused();
  }

  @Override
  public View statisticsTarget(ColumnChange.StatisticsTarget change) {
    return with(
        old ->
            new ViewColumn(
                old.name(), old.type(), old.defaultValue(), change.target(), old.comment()));
  }

  @Override
  public View storage(ColumnChange.StorageSet change) {
    return refused();
  }

  @Override
  public View compression(ColumnChange.Compression change) {
    return refused();
  }

  @Override
  public View options(ColumnChange.Options change) {
    return refused();
  }
}
