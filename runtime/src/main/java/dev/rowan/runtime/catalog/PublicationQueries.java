package dev.rowan.runtime.catalog;

/** Asks for publications with all that they publish ({@code pg_publication}). */
final class PublicationQueries {
  private PublicationQueries() {}

  /** Row filters, column lists and whole schemas are from 15 on, generated columns from 18. */
  static String publications(Catalog catalog) {
    return """
        SELECT 'publication' AS kind, '' AS object_namespace, p.pubname AS object_name,
          quote_ident(p.pubname) AS identity, obj_description(p.oid, 'pg_publication') AS comment,
          format('CREATE PUBLICATION %%I%%s WITH (%%s)', p.pubname,
            CASE WHEN p.puballtables THEN ' FOR ALL TABLES'
              ELSE ' FOR ' || NULLIF(concat_ws(', ', %s, %s), '') END,
            concat_ws(', ',
              format('publish = %%L', concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END,
                CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END,
                CASE WHEN p.pubtruncate THEN 'truncate' END)),
              CASE WHEN p.pubviaroot THEN 'publish_via_partition_root = true' END,
              %s)) AS definition
        FROM pg_publication p
        WHERE %s
        """
        .formatted(
            tables(catalog),
            catalog.since(
                15,
                """
                (SELECT string_agg(format('TABLES IN SCHEMA %I', n.nspname), ', ' ORDER BY n.nspname)
                  FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid
                  WHERE s.pnpubid = p.oid)""",
                "NULL"),
            catalog.since(
                18,
                "CASE p.pubgencols WHEN 's' THEN 'publish_generated_columns = stored' END",
                "NULL"),
            catalog.mineInDatabase("pg_publication", "p"));
  }

  private static String tables(Catalog catalog) {
    return """
        (SELECT 'TABLE ' || string_agg(format('ONLY %%s', r.prrelid::regclass) || %s, ', '
            ORDER BY r.prrelid::regclass::text)
          FROM pg_publication_rel r WHERE r.prpubid = p.oid)"""
        .formatted(
            catalog.since(
                15,
                """
                COALESCE(' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                  FROM pg_attribute a
                  WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) || ')', '')
                || COALESCE(' WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')', '')""",
                "''"));
  }
}
