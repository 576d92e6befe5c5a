package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;

/** Nulls are all different in a unique key. */
final class NullableUniqueRule extends DesignRule {
  NullableUniqueRule() {
    super(
        hint(
                7021,
                "unique key of several columns, of which one may be null",
                "Null differs from null: rows that are equal in all other columns and null in this one can stand twice.",
                "say nullsNotDistinct = true, or make the component required")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, a bigint NOT NULL, b bigint, UNIQUE (a, b));",
                "CREATE TABLE t (id bigint PRIMARY KEY, a bigint NOT NULL, b bigint, UNIQUE NULLS NOT DISTINCT (a, b));"));
  }

  @Override
  void check(Table table, Design design) {
    for (Unique unique : table.parts(Unique.class)) {
      if (unique.columns().size() > 1 && !unique.nullsNotDistinct()) {
        unique.columns().stream()
            .filter(name -> table.column(name).filter(Column::nullable).isPresent())
            .findFirst()
            .ifPresent(
                name ->
                    design.report(
                        this,
                        unique.path(table.name()),
                        "does not hold where " + name + " is null"));
      }
    }
  }
}
