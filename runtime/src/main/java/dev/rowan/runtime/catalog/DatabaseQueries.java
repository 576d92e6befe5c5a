package dev.rowan.runtime.catalog;

/** Asks for objects that belong to the database as a whole: casts, event triggers and the like. */
final class DatabaseQueries {
  private DatabaseQueries() {}

  /** A cast has no name but its two types. */
  static String casts(Catalog catalog) {
    return """
        SELECT 'cast' AS kind, '' AS object_namespace, t.typname AS object_name, i.identity,
          obj_description(c.oid, 'pg_cast') AS comment,
          format('CREATE CAST %s %s%s', i.identity,
            CASE c.castmethod WHEN 'b' THEN 'WITHOUT FUNCTION' WHEN 'i' THEN 'WITH INOUT'
              ELSE 'WITH FUNCTION ' || c.castfunc::regprocedure END,
            CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' END)
            AS definition
        FROM pg_cast c
        JOIN pg_type t ON t.oid = c.casttarget
        CROSS JOIN LATERAL (SELECT format('(%s AS %s)',
          format_type(c.castsource, NULL), format_type(c.casttarget, NULL)) AS identity) i
        WHERE\s"""
        + catalog.mineInDatabase("pg_cast", "c")
        + " AND "
        + Catalog.notMadeWithAnother("pg_cast", "c.oid");
  }

  static String transforms(Catalog catalog) {
    return """
        SELECT 'transform' AS kind, '' AS object_namespace, t.typname AS object_name, i.identity,
          obj_description(f.oid, 'pg_transform') AS comment,
          format('CREATE TRANSFORM %s (%s)', i.identity, concat_ws(', ',
            CASE WHEN f.trffromsql <> 0
              THEN 'FROM SQL WITH FUNCTION ' || f.trffromsql::regprocedure END,
            CASE WHEN f.trftosql <> 0
              THEN 'TO SQL WITH FUNCTION ' || f.trftosql::regprocedure END)) AS definition
        FROM pg_transform f
        JOIN pg_type t ON t.oid = f.trftype
        JOIN pg_language l ON l.oid = f.trflang
        CROSS JOIN LATERAL (SELECT
          format('FOR %s LANGUAGE %I', format_type(f.trftype, NULL), l.lanname) AS identity) i
        WHERE\s"""
        + catalog.mineInDatabase("pg_transform", "f");
  }

  static String accessMethods(Catalog catalog) {
    return """
        SELECT 'access method' AS kind, '' AS object_namespace, a.amname AS object_name,
          quote_ident(a.amname) AS identity, obj_description(a.oid, 'pg_am') AS comment,
          format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname,
            CASE a.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, a.amhandler) AS definition
        FROM pg_am a
        WHERE\s"""
        + catalog.mineInDatabase("pg_am", "a");
  }

  /** One that does not fire as usual is altered by a second statement. */
  static String eventTriggers(Catalog catalog) {
    return """
        SELECT 'event trigger' AS kind, '' AS object_namespace, e.evtname AS object_name,
          quote_ident(e.evtname) AS identity, obj_description(e.oid, 'pg_event_trigger') AS comment,
          format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', e.evtname, e.evtevent,
            ' WHEN TAG IN ('
              || (SELECT string_agg(quote_literal(t), ', ' ORDER BY t) FROM unnest(e.evttags) t)
              || ')',
            e.evtfoid::regproc)
            || COALESCE(format(E';\\nALTER EVENT TRIGGER %I ', e.evtname)
              || CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA'
                WHEN 'A' THEN 'ENABLE ALWAYS' END, '') AS definition
        FROM pg_event_trigger e
        WHERE\s"""
        + catalog.mineInDatabase("pg_event_trigger", "e");
  }
}
