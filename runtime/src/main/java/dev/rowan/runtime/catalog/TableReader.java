package dev.rowan.runtime.catalog;

import dev.rowan.schema.Column;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.PartitionOf;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import dev.rowan.schema.ddl.PartitionText;
import dev.rowan.schema.ddl.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables, partitioned or not ({@code pg_class} of relkind {@code r} and {@code p}). */
final class TableReader {
  private TableReader() {}

  static List<Table> read(
      Catalog catalog, Map<Long, List<Column>> columns, Map<Long, List<TablePart>> parts)
      throws SQLException {
    Map<Long, List<ObjectName>> parents = parents(catalog);
    return catalog
        .list(
            """
            SELECT c.oid, n.nspname AS object_namespace, c.relname AS object_name,
              c.relpersistence = 'u' AS unlogged, c.relrowsecurity, c.relforcerowsecurity,
              c.relispartition, pg_get_expr(c.relpartbound, c.oid) AS bound,
              CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
              tn.nspname AS type_namespace, ty.typname AS type_name,
              NULLIF(am.amname, 'heap') AS access_method, ts.spcname, %s, %s,
              c.relreplident, ri.relname AS replica_index, ci.relname AS cluster_index
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_type ty ON ty.oid = c.reloftype
            LEFT JOIN pg_namespace tn ON tn.oid = ty.typnamespace
            LEFT JOIN pg_am am ON am.oid = c.relam
            LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
            LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid
            LEFT JOIN pg_index r ON r.indrelid = c.oid AND r.indisreplident AND c.relreplident = 'i'
            LEFT JOIN pg_class ri ON ri.oid = r.indexrelid
            LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisclustered
            LEFT JOIN pg_class ci ON ci.oid = k.indexrelid
            WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND %s AND %s
            """
                .formatted(
                    OPTIONS,
                    Catalog.comment("pg_class", "c.oid"),
                    catalog.mine("pg_class", "c", "relnamespace"),
                    NOT_KEPT),
            row ->
                new Table(
                    row.name("object"),
                    settings(row, parents.getOrDefault(row.number("oid"), List.of())),
                    columns.getOrDefault(row.number("oid"), List.of()),
                    parts.getOrDefault(row.number("oid"), List.of())))
        .stream()
        .filter(table -> !catalog.options().leftOut().contains(table.name().name()))
        .toList();
  }

  /** The TOAST table keeps its options with itself. */
  private static final String OPTIONS =
      """
      array_cat(c.reloptions, ARRAY(SELECT 'toast.' || o FROM unnest(toast.reloptions) o))
        AS options""";

  /** Partitions that come and go with time are no part of the schema. */
  private static final String NOT_KEPT =
      "NOT starts_with(coalesce(obj_description(c.oid, 'pg_class'), ''), "
          + Sql.literal(PartitionText.MARK)
          + ")";

  private static Map<Long, List<ObjectName>> parents(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT i.inhrelid AS relation, n.nspname AS parent_namespace, c.relname AS parent_name
        FROM pg_inherits i
        JOIN pg_class c ON c.oid = i.inhparent
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p')
        ORDER BY i.inhrelid, i.inhseqno
        """,
        row -> row.name("parent"));
  }

  private static TableSettings settings(Row row, List<ObjectName> parents) throws SQLException {
    boolean partition = row.flag("relispartition");
    return new TableSettings(
        row.flag("unlogged"),
        partitioning(row.textOrNull("partition_key")),
        partition ? new PartitionOf(parents.get(0), row.expression("bound")) : null,
        partition ? List.of() : parents,
        row.nameOrNull("type"),
        row.text("access_method"),
        row.text("spcname"),
        row.parameters("options"),
        row.flag("relrowsecurity"),
        row.flag("relforcerowsecurity"),
        replicaIdentity(row.code("relreplident"), row.textOrNull("replica_index")),
        row.text("cluster_index"),
        row.text("comment"));
  }

  /** Reads {@code RANGE (placed_at, lower(region))}. */
  private static @Nullable Partitioning partitioning(@Nullable String key) {
    if (key == null) {
      return null;
    }
    String strategy = key.substring(0, key.indexOf(' ')).toUpperCase(Locale.ROOT);
    return new Partitioning(Partitioning.Strategy.valueOf(strategy), IndexKeys.of(key));
  }

  /** An index of {@code relreplident} {@code i} that was dropped since leaves NOTHING. */
  private static ReplicaIdentity replicaIdentity(char code, @Nullable String index) {
    return switch (code) {
      case 'f' -> new ReplicaIdentity(ReplicaIdentity.Mode.FULL, "");
      case 'n' -> new ReplicaIdentity(ReplicaIdentity.Mode.NOTHING, "");
      case 'i' ->
          index == null
              ? new ReplicaIdentity(ReplicaIdentity.Mode.NOTHING, "")
              : new ReplicaIdentity(ReplicaIdentity.Mode.INDEX, index);
      default -> ReplicaIdentity.DEFAULT;
    };
  }
}
