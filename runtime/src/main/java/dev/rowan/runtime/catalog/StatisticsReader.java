package dev.rowan.runtime.catalog;

import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.Statistics;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads extended statistics ({@code pg_statistic_ext}).
 *
 * <p>PostgreSQL keeps columns before expressions. {@code stxkind} {@code e} stands for the
 * expressions themselves; all three other kinds together are what CREATE STATISTICS makes unasked.
 */
final class StatisticsReader {
  private StatisticsReader() {}

  static Map<Long, List<Statistics>> read(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT s.stxrelid AS relation, s.stxname, n.nspname,
          %s AS columns, pg_get_statisticsobjdef_expressions(s.oid) AS expressions,
          CASE WHEN NOT s.stxkind::text[] @> '{d,f,m}' THEN array_remove(ARRAY[
            CASE WHEN 'f' = ANY (s.stxkind) THEN 'dependencies' END,
            CASE WHEN 'm' = ANY (s.stxkind) THEN 'mcv' END,
            CASE WHEN 'd' = ANY (s.stxkind) THEN 'ndistinct' END], NULL) END AS kinds,
          NULLIF(s.stxstattarget, -1) AS target, %s
        FROM pg_statistic_ext s
        JOIN pg_namespace n ON n.oid = s.stxnamespace
        WHERE %s
        """
            .formatted(
                Catalog.columnNames("s.stxrelid", "s.stxkeys::int2[]"),
                Catalog.comment("pg_statistic_ext", "s.oid"),
                catalog.mine("pg_statistic_ext", "s", "stxnamespace")),
        row ->
            new Statistics(
                row.text("stxname"),
                row.text("nspname"),
                row.texts("kinds"),
                keys(row.texts("columns"), row.texts("expressions")),
                row.integerOrNull("target"),
                row.text("comment")));
  }

  private static List<IndexKey> keys(List<String> columns, List<String> expressions) {
    List<IndexKey> keys = new ArrayList<>();
    columns.forEach(column -> keys.add(IndexKey.column(column)));
    expressions.forEach(expression -> keys.add(IndexKey.expression(new Expression(expression))));
    return keys;
  }
}
