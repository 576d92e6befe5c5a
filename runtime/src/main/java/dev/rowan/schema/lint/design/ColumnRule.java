package dev.rowan.schema.lint.design;

import dev.rowan.schema.Column;
import dev.rowan.schema.Table;
import dev.rowan.schema.lint.Explanation;

/** A rule that finds columns by themselves. */
abstract class ColumnRule extends DesignRule {
  ColumnRule(Explanation explanation) {
    super(explanation);
  }

  /** Whether a column is what the rule looks for. */
  abstract boolean finds(Column column, Table table);

  /** Says what it is. */
  abstract String message(Column column);

  @Override
  final void check(Table table, Design design) {
    for (Column column : table.columns()) {
      if (finds(column, table)) {
        design.report(this, table, column, message(column));
      }
    }
  }

  /** A rule that finds columns of a type that another does better. */
  abstract static class OfType extends ColumnRule {
    private final String type;

    OfType(Explanation explanation, String type) {
      super(explanation);
      this.type = type;
    }

    @Override
    final boolean finds(Column column, Table table) {
      return Words.is(column.type(), type);
    }

    @Override
    final String message(Column column) {
      return "is " + column.type();
    }
  }
}
