package dev.rowan.runtime.catalog;

/**
 * Asks for operator classes and families.
 *
 * <p>Which of a family's operators and functions belong to a class, and which stand loose in the
 * family, {@code pg_depend} tells.
 */
final class OperatorClassQueries {
  private OperatorClassQueries() {}

  static String families(Catalog catalog) {
    return """
        SELECT 'operator family' AS kind, n.nspname AS object_namespace, f.opfname AS object_name,
          format('%%I.%%I USING %%I', n.nspname, f.opfname, am.amname) AS identity,
          obj_description(f.oid, 'pg_opfamily') AS comment,
          concat_ws(E';\\n',
            format('CREATE OPERATOR FAMILY %%I.%%I USING %%I', n.nspname, f.opfname, am.amname),
            format(E'ALTER OPERATOR FAMILY %%I.%%I USING %%I ADD\\n    ',
              n.nspname, f.opfname, am.amname) || NULLIF(%s, '')) AS definition
        FROM pg_opfamily f
        JOIN pg_namespace n ON n.oid = f.opfnamespace
        JOIN pg_am am ON am.oid = f.opfmethod
        WHERE %s
        """
        .formatted(
            members("pg_opfamily", "f.oid", "NULL"),
            catalog.mine("pg_opfamily", "f", "opfnamespace"));
  }

  static String classes(Catalog catalog) {
    return """
        SELECT 'operator class' AS kind, n.nspname AS object_namespace, c.opcname AS object_name,
          format('%%I.%%I USING %%I', n.nspname, c.opcname, am.amname) AS identity,
          obj_description(c.oid, 'pg_opclass') AS comment,
          format(E'CREATE OPERATOR CLASS %%I.%%I\\n    %%sFOR TYPE %%s USING %%I FAMILY %%I.%%I AS\\n    ',
            n.nspname, c.opcname, CASE WHEN c.opcdefault THEN 'DEFAULT ' END,
            format_type(c.opcintype, NULL), am.amname, fn.nspname, f.opfname) || %s AS definition
        FROM pg_opclass c
        JOIN pg_namespace n ON n.oid = c.opcnamespace
        JOIN pg_am am ON am.oid = c.opcmethod
        JOIN pg_opfamily f ON f.oid = c.opcfamily
        JOIN pg_namespace fn ON fn.oid = f.opfnamespace
        WHERE %s
        """
        .formatted(
            members(
                "pg_opclass",
                "c.oid",
                // A class needs something in its list: STORAGE of its own type says nothing.
                """
                CASE WHEN c.opckeytype <> 0 OR NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.refclassid = 'pg_opclass'::regclass AND e.refobjid = c.oid
                    AND e.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass))
                  THEN 'STORAGE '
                    || format_type(COALESCE(NULLIF(c.opckeytype, 0), c.opcintype), NULL) END"""),
            catalog.mine("pg_opclass", "c", "opcnamespace"));
  }

  /** Returns the list of operators and functions that depend on a class or family. */
  private static String members(String owner, String oid, String storage) {
    return """
        concat_ws(E',\\n    ', %1$s,
          (SELECT string_agg(format('OPERATOR %%s %%s%%s', o.amopstrategy, o.amopopr::regoperator,
              ' FOR ORDER BY ' || (SELECT format('%%I.%%I', sn.nspname, s.opfname)
                FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace
                WHERE s.oid = o.amopsortfamily)),
              E',\\n    ' ORDER BY o.amopstrategy, o.amopopr::regoperator::text)
            FROM pg_depend d JOIN pg_amop o ON o.oid = d.objid
            WHERE d.classid = 'pg_amop'::regclass
              AND d.refclassid = '%2$s'::regclass AND d.refobjid = %3$s),
          (SELECT string_agg(format('FUNCTION %%s (%%s, %%s) %%s', p.amprocnum,
              format_type(p.amproclefttype, NULL), format_type(p.amprocrighttype, NULL),
              p.amproc::regprocedure),
              E',\\n    ' ORDER BY p.amprocnum, p.amproc::regprocedure::text)
            FROM pg_depend d JOIN pg_amproc p ON p.oid = d.objid
            WHERE d.classid = 'pg_amproc'::regclass
              AND d.refclassid = '%2$s'::regclass AND d.refobjid = %3$s))"""
        .formatted(storage, owner, oid);
  }
}
