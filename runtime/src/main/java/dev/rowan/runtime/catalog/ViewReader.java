package dev.rowan.runtime.catalog;

import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Reads views and materialized views ({@code pg_class} of relkind {@code v} and {@code m}).
 *
 * <p>Whether a materialized view holds rows at the moment is no matter of the schema.
 */
final class ViewReader {
  private ViewReader() {}

  static List<View> read(Catalog catalog, Map<Long, List<TablePart>> parts) throws SQLException {
    Map<Long, List<View.ViewColumn>> columns = columns(catalog);
    return catalog.list(
        """
        SELECT c.oid, n.nspname AS object_namespace, c.relname AS object_name,
          c.relkind = 'm' AS materialized, rtrim(pg_get_viewdef(c.oid), ';') AS query,
          c.reloptions, NULLIF(am.amname, 'heap') AS access_method, ts.spcname,
          ci.relname AS cluster_index, %s
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_am am ON am.oid = c.relam
        LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
        LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisclustered
        LEFT JOIN pg_class ci ON ci.oid = k.indexrelid
        WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND %s
        """
            .formatted(
                Catalog.comment("pg_class", "c.oid"),
                catalog.mine("pg_class", "c", "relnamespace")),
        row ->
            new View(
                row.name("object"),
                row.flag("materialized"),
                row.expression("query"),
                columns.getOrDefault(row.number("oid"), List.of()),
                row.parameters("reloptions"),
                row.text("access_method"),
                row.text("spcname"),
                false,
                row.text("cluster_index"),
                parts.getOrDefault(row.number("oid"), List.of()),
                row.text("comment")));
  }

  private static Map<Long, List<View.ViewColumn>> columns(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT a.attrelid AS relation, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
          pg_get_expr(d.adbin, d.adrelid) AS value, NULLIF(a.attstattarget, -1) AS target,
          col_description(a.attrelid, a.attnum) AS comment
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relkind IN ('v', 'm') AND a.attnum > 0 AND NOT a.attisdropped AND %s
        ORDER BY a.attrelid, a.attnum
        """
            .formatted(catalog.inScope("c.relnamespace")),
        row ->
            new View.ViewColumn(
                row.text("attname"),
                row.type("type"),
                row.expressionOrNull("value"),
                row.integerOrNull("target"),
                row.text("comment")));
  }
}
