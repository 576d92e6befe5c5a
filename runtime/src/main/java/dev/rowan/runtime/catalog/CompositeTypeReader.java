package dev.rowan.runtime.catalog;

import dev.rowan.schema.CompositeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads free-standing composite types ({@code pg_class} of relkind {@code c}). */
final class CompositeTypeReader {
  private CompositeTypeReader() {}

  static List<CompositeType> read(Catalog catalog) throws SQLException {
    Map<Long, List<CompositeType.Attribute>> attributes = attributes(catalog);
    return catalog.list(
        """
        SELECT c.oid, n.nspname AS object_namespace, c.relname AS object_name, %s
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'c' AND %s AND %s
        """
            .formatted(
                Catalog.comment("pg_type", "c.reltype"),
                catalog.inScope("c.relnamespace"),
                Catalog.notOfExtension("pg_type", "c.reltype")),
        row ->
            new CompositeType(
                row.name("object"),
                attributes.getOrDefault(row.number("oid"), List.of()),
                row.text("comment")));
  }

  private static Map<Long, List<CompositeType.Attribute>> attributes(Catalog catalog)
      throws SQLException {
    return catalog.byRelation(
        """
        SELECT a.attrelid AS relation, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
          cn.nspname AS collation_namespace, co.collname AS collation_name,
          col_description(a.attrelid, a.attnum) AS comment
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
        WHERE c.relkind = 'c' AND a.attnum > 0 AND NOT a.attisdropped AND %s
        ORDER BY a.attrelid, a.attnum
        """
            .formatted(catalog.inScope("c.relnamespace")),
        row ->
            new CompositeType.Attribute(
                row.text("attname"),
                row.type("type"),
                row.nameOrNull("collation"),
                row.text("comment")));
  }
}
