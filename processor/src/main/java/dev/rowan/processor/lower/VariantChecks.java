package dev.rowan.processor.lower;

import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.schema.Check;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The checks of the variants of a sealed interface: what the discriminator may hold, and for each
 * variant which columns it fills.
 *
 * <p>{@code CHECK (dtype <> 'CardPayment' OR (card_number IS NOT NULL AND iban IS NULL))}.
 */
final class VariantChecks {
  private final RecordColumns columns;
  private final PartList parts;

  VariantChecks(RecordColumns columns, PartList parts) {
    this.columns = columns;
    this.parts = parts;
  }

  void add() {
    columns
        .find(columns.record().discriminator())
        .filter(column -> !columns.record().variants().isEmpty())
        .ifPresent(this::add);
  }

  private void add(LoweredColumn discriminator) {
    String name = Sql.identifier(discriminator.name());
    List<RecordView> variants = columns.record().variants();
    String values =
        variants.stream()
            .map(RecordView::discriminatorValue)
            .map(Sql::literal)
            .collect(Collectors.joining(", "));
    parts.add(
        Check.of(
            parts.name(List.of(discriminator.name()), "check"),
            new Expression(name + " IN (" + values + ")")),
        columns.record().spot());
    for (RecordView variant : variants) {
      List<String> conditions = conditions(variant);
      if (!conditions.isEmpty()) {
        parts.add(
            Check.of(
                parts.name(List.of(SnakeCase.of(variant.type().simpleName())), "check"),
                new Expression(
                    name
                        + " <> "
                        + Sql.literal(variant.discriminatorValue())
                        + " OR ("
                        + String.join(" AND ", conditions)
                        + ")")),
            variant.spot().or(columns.record().spot()));
      }
    }
  }

  private List<String> conditions(RecordView variant) {
    List<String> conditions = new ArrayList<>();
    for (LoweredColumn column : columns.all()) {
      if (column.column().nullable()
          && !(column.column().value() instanceof ColumnValue.Generated)) {
        String name = Sql.identifier(column.name());
        Optional<ComponentView> own = variant.component(root(column.path()));
        if (own.isEmpty()) {
          conditions.add(name + " IS NULL");
        } else if (isRequired(own.get(), column)) {
          conditions.add(name + " IS NOT NULL");
        }
      }
    }
    return conditions;
  }

  private static String root(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** Whether a variant needs a value: none of what holds it may be absent. */
  private boolean isRequired(ComponentView own, LoweredColumn column) {
    if (own.nullable()) {
      return false;
    }
    String path = column.path();
    for (int dot = path.indexOf('.', own.name().length() + 1);
        dot > 0;
        dot = path.indexOf('.', dot + 1)) {
      ComponentView holder = columns.nested().get(path.substring(0, dot));
      if (holder != null && holder.nullable()) {
        return false;
      }
    }
    return column.isOwn() || !column.component().nullable();
  }
}
