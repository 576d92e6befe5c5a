package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.sql.ColumnChange;
import dev.rowan.schema.sql.TableElement.ColumnDefinition;
import java.util.function.Predicate;

/** Types that something else does better. */
abstract class ColumnTypeRule extends Rule {
  private final Predicate<SqlType> types;

  ColumnTypeRule(Page page, Predicate<SqlType> types) {
    super(page);
    this.types = types;
  }

  /** Returns the page of a rule, with a column that it finds and one that does better. */
  static Page page(String code, String title, String why, String remedy, String bad, String good) {
    return Page.of(code, Severity.INFO, title)
        .why(why)
        .remedy(remedy)
        .bad(table(bad), bad)
        .good(table(good));
  }

  private static String table(String column) {
    return """
        CREATE TABLE public.orders (
            %s
        );
        """
        .formatted(column);
  }

  static Predicate<SqlType> name(String name) {
    return type -> type.name().equals(ObjectName.unqualified(name));
  }

  static Predicate<SqlType> limited(String name) {
    return name(name).and(type -> !type.modifiers().isEmpty());
  }

  @Override
  void column(ColumnDefinition column, Spot spot) {
    if (!column.typed()) {
      check(column.column().name(), column.column().type(), spot);
    }
  }

  @Override
  void columnType(String column, ColumnChange.Type change, Spot spot) {
    check(column, change.type(), spot);
  }

  private void check(String column, SqlType type, Spot spot) {
    if (types.test(type)) {
      spot.report(this, spot.tableName() + "." + column + " is " + type);
    }
  }
}
