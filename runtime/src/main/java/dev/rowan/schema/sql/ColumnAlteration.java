package dev.rowan.schema.sql;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnBuilder;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.ColumnValue.Identity;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.SqlType;
import java.util.function.Consumer;

/** Applies ALTER COLUMN to a column of a table. */
final class ColumnAlteration implements ColumnChange.Cases<Column> {
  private final Scope scope;
  private final Column column;
  private boolean inherited;

  ColumnAlteration(Scope scope, Column column) {
    this.scope = scope;
    this.column = column;
  }

  /** Whether children change along with the table: only known once it is applied. */
  boolean isInherited() {
    return inherited;
  }

  private Column with(Consumer<ColumnBuilder> change) {
    ColumnBuilder edit = ColumnBuilder.builder(column);
    change.accept(edit);
    return edit.build();
  }

  @Override
  public Column type(ColumnChange.Type change) {
    inherited = true;
    return with(
        edit -> {
          SqlType type = scope.type(change.type());
          edit.type(type);
          edit.collation(scope.otherOrNull(change.collation()));
          if (column.value() instanceof Identity identity) {
            edit.value(
                new Identity(
                    identity.always(), identity.sequence(), identity.options().canonical(type)));
          }
        });
  }

  @Override
  public Column defaultValue(ColumnChange.Default change) {
    inherited = true;
    return with(
        edit ->
            edit.value(
                change.expression() == null
                    ? null
                    : new ColumnValue.DefaultValue(scope.expression(change.expression()))));
  }

  @Override
  public Column required(ColumnChange.Required change) {
    inherited = true;
    if (change.required() && column.notNull() != null) {
      return NotNulls.validated(column);
    }
    return column.withNotNull(change.required() ? NotNull.PLAIN : null);
  }

  @Override
  public Column generation(ColumnChange.Generation change) {
    inherited = true;
    boolean virtual =
        column.value() instanceof ColumnValue.Generated generated && generated.virtual();
    return with(
        edit ->
            edit.value(
                change.expression() == null
                    ? null
                    : new ColumnValue.Generated(scope.expression(change.expression()), virtual)));
  }

  @Override
  public Column identityGiven(ColumnChange.IdentityGiven change) {
    return with(
        edit -> {
          edit.value(change.identity());
          edit.value(NewColumn.value(scope, edit.build()));
        });
  }

  @Override
  public Column identityChanged(ColumnChange.IdentityChanged change) {
    if (!(column.value() instanceof Identity identity)) {
      throw Refusal.contradiction("column " + column.name() + " is no identity");
    }
    return with(
        edit ->
            edit.value(
                new Identity(
                    change.always() == null ? identity.always() : change.always(),
                    identity.sequence(),
                    change.sequence().applyTo(identity.options()).canonical(column.type()))));
  }

  @Override
  public Column statisticsTarget(ColumnChange.StatisticsTarget change) {
    return with(edit -> edit.statisticsTarget(change.target()));
  }

  @Override
  public Column storage(ColumnChange.StorageSet change) {
    inherited = true;
    return with(edit -> edit.storage(change.storage()));
  }

  @Override
  public Column compression(ColumnChange.Compression change) {
    inherited = true;
    return with(edit -> edit.compression(change.method()));
  }

  @Override
  public Column options(ColumnChange.Options change) {
    return with(edit -> edit.options(change.options().applyTo(edit.options())));
  }
}
