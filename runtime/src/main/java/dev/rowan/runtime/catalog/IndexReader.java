package dev.rowan.runtime.catalog;

import dev.rowan.schema.Index;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the indexes ({@code pg_index}) that no constraint stands on. */
final class IndexReader {
  private IndexReader() {}

  static Map<Long, List<Index>> read(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT i.indrelid AS relation, c.relname, am.amname, pg_get_indexdef(c.oid) AS definition,
          i.indisunique, %s AS nulls_not_distinct, i.indisvalid, c.reloptions, ts.spcname,
          CASE WHEN i.indnatts > i.indnkeyatts THEN %s END AS include,
          pg_get_expr(i.indpred, i.indrelid) AS predicate,
          pn.nspname AS parent_namespace, p.relname AS parent_name, %s
        FROM pg_index i
        JOIN pg_class c ON c.oid = i.indexrelid
        JOIN pg_am am ON am.oid = c.relam
        LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
        LEFT JOIN pg_inherits h ON h.inhrelid = c.oid
        LEFT JOIN pg_class p ON p.oid = h.inhparent
        LEFT JOIN pg_namespace pn ON pn.oid = p.relnamespace
        WHERE NOT EXISTS (SELECT FROM pg_constraint k
            WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
          AND %s
        """
            .formatted(
                catalog.since(15, "i.indnullsnotdistinct", "false"),
                Catalog.columnNames("i.indrelid", "(i.indkey::int2[])[i.indnkeyatts:]"),
                Catalog.comment("pg_class", "c.oid"),
                catalog.mine("pg_class", "c", "relnamespace")),
        row ->
            new Index(
                row.text("relname"),
                row.text("amname"),
                IndexKeys.of(row.text("definition")),
                row.flag("indisunique"),
                row.flag("nulls_not_distinct"),
                row.texts("include"),
                row.expressionOrNull("predicate"),
                row.parameters("reloptions"),
                row.text("spcname"),
                !row.flag("indisvalid"),
                row.nameOrNull("parent"),
                row.text("comment")));
  }
}
