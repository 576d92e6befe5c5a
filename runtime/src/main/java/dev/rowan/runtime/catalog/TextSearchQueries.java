package dev.rowan.runtime.catalog;

/** Asks for the objects of text search ({@code pg_ts_*}). */
final class TextSearchQueries {
  private TextSearchQueries() {}

  static String parsers(Catalog catalog) {
    return query(
        catalog,
        "parser",
        "pg_ts_parser",
        "prs",
        """
        concat_ws(', ', 'START = ' || o.prsstart, 'GETTOKEN = ' || o.prstoken,
          'END = ' || o.prsend, 'LEXTYPES = ' || o.prslextype,
          'HEADLINE = ' || CASE WHEN o.prsheadline <> 0 THEN o.prsheadline::text END)""",
        "''");
  }

  static String templates(Catalog catalog) {
    return query(
        catalog,
        "template",
        "pg_ts_template",
        "tmpl",
        """
        concat_ws(', ', 'INIT = ' || CASE WHEN o.tmplinit <> 0 THEN o.tmplinit::text END,
          'LEXIZE = ' || o.tmpllexize)""",
        "''");
  }

  static String dictionaries(Catalog catalog) {
    return query(
        catalog,
        "dictionary",
        "pg_ts_dict",
        "dict",
        """
        concat_ws(', ', 'TEMPLATE = ' || (SELECT format('%I.%I', tn.nspname, t.tmplname)
          FROM pg_ts_template t JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
          WHERE t.oid = o.dicttemplate), o.dictinitoption)""",
        "''");
  }

  /** A configuration's mappings are statements of their own. */
  static String configurations(Catalog catalog) {
    return query(
        catalog,
        "configuration",
        "pg_ts_config",
        "cfg",
        """
        'PARSER = ' || (SELECT format('%I.%I', pn.nspname, p.prsname)
          FROM pg_ts_parser p JOIN pg_namespace pn ON pn.oid = p.prsnamespace
          WHERE p.oid = o.cfgparser)""",
        """
        COALESCE((SELECT string_agg(
          format(E';\\nALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s',
            n.nspname, o.cfgname, m.alias, m.dictionaries), '' ORDER BY m.alias)
          FROM (SELECT t.alias,
              string_agg(c.mapdict::regdictionary::text, ', ' ORDER BY c.mapseqno) AS dictionaries
            FROM pg_ts_config_map c
            JOIN ts_token_type(o.cfgparser) t ON t.tokid = c.maptokentype
            WHERE c.mapcfg = o.oid
            GROUP BY t.alias) m), '')""");
  }

  private static String query(
      Catalog catalog, String kind, String table, String prefix, String options, String more) {
    String name = "o." + prefix + "name";
    return "SELECT 'text search "
        + kind
        + "' AS kind, n.nspname AS object_namespace, "
        + name
        + " AS object_name, format('%I.%I', n.nspname, "
        + name
        + ") AS identity, "
        + Catalog.comment(table, "o.oid")
        + ",\nformat('CREATE TEXT SEARCH "
        + kind.toUpperCase(java.util.Locale.ROOT)
        + " %I.%I (%s)', n.nspname, "
        + name
        + ", "
        + options
        + ") || "
        + more
        + " AS definition\nFROM "
        + table
        + " o JOIN pg_namespace n ON n.oid = o."
        + prefix
        + "namespace WHERE "
        + catalog.mine(table, "o", prefix + "namespace");
  }
}
