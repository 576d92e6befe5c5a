package dev.rowan.runtime.catalog;

/** Asks for operators ({@code pg_operator}); a shell, only named as a commutator, is none yet. */
final class OperatorQueries {
  private OperatorQueries() {}

  /** The definition is {@code CREATE OPERATOR public.=== (FUNCTION = …, LEFTARG = …, …)}. */
  static String operators(Catalog catalog) {
    return """
        SELECT 'operator' AS kind, n.nspname AS object_namespace, o.oprname AS object_name,
          o.oid::regoperator::text AS identity, obj_description(o.oid, 'pg_operator') AS comment,
          format(E'CREATE OPERATOR %I.%s (\\n    %s\\n)', n.nspname, o.oprname, concat_ws(E',\\n    ',
            'FUNCTION = ' || o.oprcode::text,
            'LEFTARG = ' || CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END,
            'RIGHTARG = ' || CASE WHEN o.oprright <> 0 THEN format_type(o.oprright, NULL) END,
            'COMMUTATOR = OPERATOR(' || quote_ident(cn.nspname) || '.' || c.oprname || ')',
            'NEGATOR = OPERATOR(' || quote_ident(gn.nspname) || '.' || g.oprname || ')',
            CASE WHEN o.oprcanmerge THEN 'MERGES' END,
            CASE WHEN o.oprcanhash THEN 'HASHES' END,
            'RESTRICT = ' || CASE WHEN o.oprrest <> 0 THEN o.oprrest::text END,
            'JOIN = ' || CASE WHEN o.oprjoin <> 0 THEN o.oprjoin::text END)) AS definition
        FROM pg_operator o
        JOIN pg_namespace n ON n.oid = o.oprnamespace
        LEFT JOIN pg_operator c ON c.oid = o.oprcom
        LEFT JOIN pg_namespace cn ON cn.oid = c.oprnamespace
        LEFT JOIN pg_operator g ON g.oid = o.oprnegate
        LEFT JOIN pg_namespace gn ON gn.oid = g.oprnamespace
        WHERE o.oprcode <> 0 AND\s"""
        + catalog.mine("pg_operator", "o", "oprnamespace");
  }
}
