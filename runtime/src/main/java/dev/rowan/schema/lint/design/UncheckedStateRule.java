package dev.rowan.schema.lint.design;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.Table;
import java.util.Set;

/** A state is one of a few words. */
final class UncheckedStateRule extends DesignRule {
  UncheckedStateRule() {
    super(
        hint(
                7022,
                "state that may be any text",
                "A status or state has a few values; any text gets in, spelled in any way.",
                "make it an enum")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, status text NOT NULL);",
                "CREATE TABLE t (id bigint PRIMARY KEY, status text NOT NULL CHECK (status IN ('OPEN', 'DONE')));"));
  }

  private static final Set<String> STATES = Set.of("status", "state");

  @Override
  void check(Table table, Design design) {
    for (Column column : table.columns()) {
      if (Words.isText(column)
          && STATES.contains(column.name())
          && !Design.isReference(table, column)
          && table.parts(Check.class).stream()
              .noneMatch(check -> check.expression().sql().contains(column.name()))) {
        design.report(this, table, column, "may be any text");
      }
    }
  }
}
