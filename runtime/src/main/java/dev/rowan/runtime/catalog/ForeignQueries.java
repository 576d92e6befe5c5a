package dev.rowan.runtime.catalog;

/** Asks for foreign tables, servers and data wrappers. */
final class ForeignQueries {
  private ForeignQueries() {}

  /** Returns {@code OPTIONS (name 'value', …)}, or nothing. */
  private static String options(String column) {
    return """
        COALESCE(' OPTIONS (' || (SELECT string_agg(
          format('%%I %%L', option_name, option_value), ', ' ORDER BY option_name)
          FROM pg_options_to_table(%s)) || ')', '')"""
        .formatted(column);
  }

  static String tables(Catalog catalog) {
    return """
        SELECT 'foreign table' AS kind, n.nspname AS object_namespace, c.relname AS object_name,
          format('%%I.%%I', n.nspname, c.relname) AS identity,
          obj_description(c.oid, 'pg_class') AS comment,
          format('CREATE FOREIGN TABLE %%I.%%I ', n.nspname, c.relname)
            || CASE WHEN c.relispartition
              THEN format('PARTITION OF %%s %%s',
                p.parents, pg_get_expr(c.relpartbound, c.oid))
              ELSE format(E'(\\n    %%s\\n)', concat_ws(E',\\n    ', %s, %s))
                || COALESCE(' INHERITS (' || p.parents || ')', '') END
            || format(' SERVER %%I', s.srvname) || %s AS definition
        FROM pg_foreign_table f
        JOIN pg_class c ON c.oid = f.ftrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_foreign_server s ON s.oid = f.ftserver
        CROSS JOIN LATERAL (SELECT
          string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) AS parents
          FROM pg_inherits i WHERE i.inhrelid = c.oid) p
        WHERE %s
        """
        .formatted(
            columns(),
            """
            (SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)),
              E',\\n    ' ORDER BY k.conname)
              FROM pg_constraint k
              WHERE k.conrelid = c.oid AND k.conislocal AND k.contype = 'c')""",
            options("f.ftoptions"),
            catalog.mine("pg_class", "c", "relnamespace"));
  }

  private static String columns() {
    return """
        (SELECT string_agg(format('%%I %%s', a.attname, format_type(a.atttypid, a.atttypmod))
          || %s
          || CASE WHEN a.attcollation <> t.typcollation
            THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
          || CASE WHEN a.attgenerated <> ''
            THEN format(' GENERATED ALWAYS AS (%%s) STORED', pg_get_expr(d.adbin, d.adrelid))
            ELSE COALESCE(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') END
          || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
          E',\\n    ' ORDER BY a.attnum)
          FROM pg_attribute a
          JOIN pg_type t ON t.oid = a.atttypid
          LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attislocal)"""
        .formatted(options("a.attfdwoptions"));
  }

  static String servers(Catalog catalog) {
    return """
        SELECT 'server' AS kind, '' AS object_namespace, s.srvname AS object_name,
          quote_ident(s.srvname) AS identity, obj_description(s.oid, 'pg_foreign_server') AS comment,
          format('CREATE SERVER %%I%%s%%s FOREIGN DATA WRAPPER %%I', s.srvname,
            ' TYPE ' || quote_literal(s.srvtype), ' VERSION ' || quote_literal(s.srvversion),
            w.fdwname) || %s AS definition
        FROM pg_foreign_server s
        JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
        WHERE %s
        """
        .formatted(options("s.srvoptions"), catalog.mineInDatabase("pg_foreign_server", "s"));
  }

  static String wrappers(Catalog catalog) {
    return """
        SELECT 'foreign data wrapper' AS kind, '' AS object_namespace, w.fdwname AS object_name,
          quote_ident(w.fdwname) AS identity,
          obj_description(w.oid, 'pg_foreign_data_wrapper') AS comment,
          format('CREATE FOREIGN DATA WRAPPER %%I%%s%%s', w.fdwname,
            CASE WHEN w.fdwhandler <> 0 THEN ' HANDLER ' || w.fdwhandler::regproc END,
            CASE WHEN w.fdwvalidator <> 0 THEN ' VALIDATOR ' || w.fdwvalidator::regproc END)
            || %s AS definition
        FROM pg_foreign_data_wrapper w
        WHERE %s
        """
        .formatted(options("w.fdwoptions"), catalog.mineInDatabase("pg_foreign_data_wrapper", "w"));
  }
}
