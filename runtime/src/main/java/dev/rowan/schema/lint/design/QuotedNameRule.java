package dev.rowan.schema.lint.design;

import dev.rowan.schema.Table;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A name with capitals must be quoted for ever. */
final class QuotedNameRule extends DesignRule.OfTaste {
  QuotedNameRule() {
    super(
        hint(
                7027,
                "name that must be quoted",
                "PostgreSQL folds names to lower case: one with capitals or other signs must be quoted in each statement that is written by hand. Off where nobody asks for it.",
                "a name of small letters, digits and _")
            .example(
                "CREATE TABLE t (id bigint PRIMARY KEY, \"Total\" numeric);",
                "CREATE TABLE t (id bigint PRIMARY KEY, total numeric);"));
  }

  private static final Predicate<String> PLAIN =
      Pattern.compile("[a-z_][a-z0-9_]*").asMatchPredicate();

  @Override
  void check(Table table, Design design) {
    if (!PLAIN.test(table.name().name())) {
      design.report(this, table.path(), "must be quoted");
    }
    table.columns().stream()
        .filter(column -> !PLAIN.test(column.name()))
        .forEach(column -> design.report(this, table, column, "must be quoted"));
  }
}
