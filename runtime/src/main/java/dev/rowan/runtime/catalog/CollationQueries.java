package dev.rowan.runtime.catalog;

/** Asks for collations and encoding conversions. */
final class CollationQueries {
  private CollationQueries() {}

  /**
   * Where a locale is kept has moved: {@code collcollate}, {@code colliculocale}, {@code
   * colllocale}.
   */
  static String collations(Catalog catalog) {
    String locale =
        catalog.since(17, "c.colllocale", catalog.since(15, "c.colliculocale", "c.collcollate"));
    return """
        SELECT 'collation' AS kind, n.nspname AS object_namespace, c.collname AS object_name,
          format('%%I.%%I', n.nspname, c.collname) AS identity,
          obj_description(c.oid, 'pg_collation') AS comment,
          format('CREATE COLLATION %%I.%%I (%%s)', n.nspname, c.collname, concat_ws(', ',
            'provider = '
              || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
            CASE WHEN NOT c.collisdeterministic THEN 'deterministic = false' END,
            CASE WHEN c.collprovider IN ('i', 'b') THEN 'locale = ' || quote_literal(%s)
              WHEN c.collcollate = c.collctype THEN 'locale = ' || quote_literal(c.collcollate)
              ELSE 'lc_collate = ' || quote_literal(c.collcollate)
                || ', lc_ctype = ' || quote_literal(c.collctype) END,
            'rules = ' || quote_literal(%s))) AS definition
        FROM pg_collation c
        JOIN pg_namespace n ON n.oid = c.collnamespace
        WHERE c.collencoding IN (-1,
            (SELECT encoding FROM pg_database WHERE datname = current_database()))
          AND %s
        """
        .formatted(
            locale,
            catalog.since(16, "c.collicurules", "NULL"),
            catalog.mine("pg_collation", "c", "collnamespace"));
  }

  static String conversions(Catalog catalog) {
    return """
        SELECT 'conversion' AS kind, n.nspname AS object_namespace, c.conname AS object_name,
          format('%I.%I', n.nspname, c.conname) AS identity,
          obj_description(c.oid, 'pg_conversion') AS comment,
          format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s',
            CASE WHEN c.condefault THEN 'DEFAULT ' END, n.nspname, c.conname,
            pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),
            c.conproc) AS definition
        FROM pg_conversion c
        JOIN pg_namespace n ON n.oid = c.connamespace
        WHERE\s"""
        + catalog.mine("pg_conversion", "c", "connamespace");
  }
}
