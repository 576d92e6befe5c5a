package dev.rowan.schema.ddl;

import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** CREATE VIEW, CREATE MATERIALIZED VIEW, and what is said of their columns. */
final class ViewText {
  private ViewText() {}

  static String create(View view) {
    return "CREATE " + definition(view);
  }

  static String createOrReplace(View view) {
    return "CREATE OR REPLACE " + definition(view);
  }

  private static String definition(View view) {
    return Targets.of(view)
        + (view.accessMethod().isEmpty() ? "" : " USING " + Sql.identifier(view.accessMethod()))
        + Clauses.parameters("WITH", view.options())
        + (view.tablespace().isEmpty() ? "" : " TABLESPACE " + Sql.identifier(view.tablespace()))
        + " AS\n"
        + Sql.closed(view.query().sql())
        + (view.unpopulated() ? "\nWITH NO DATA" : "");
  }

  /** Returns the statements for the columns of a new view. */
  static List<String> columns(View view) {
    List<String> statements = new ArrayList<>();
    for (ViewColumn column : view.columns()) {
      statements.addAll(
          column(view, new ViewColumn(column.name(), column.type(), null, null, ""), column));
    }
    return statements;
  }

  /** Returns the statements that make one column of a view another. */
  static List<String> column(View view, ViewColumn before, ViewColumn after) {
    List<String> statements = new ArrayList<>();
    String alter =
        "ALTER " + Targets.of(view) + " ALTER COLUMN " + Sql.identifier(after.name()) + " ";
    if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
      statements.add(
          alter
              + (after.defaultValue() == null
                  ? "DROP DEFAULT"
                  : "SET DEFAULT " + Sql.closed(after.defaultValue().sql())));
    }
    if (!Objects.equals(before.statisticsTarget(), after.statisticsTarget())) {
      statements.add(alter + AlterColumn.statistics(after.statisticsTarget()));
    }
    statements.addAll(
        Comments.changed(
            Comments.column(view.name(), after.name()), before.comment(), after.comment()));
    return statements;
  }
}
