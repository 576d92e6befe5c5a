package dev.rowan.runtime.catalog;

import dev.rowan.schema.Routine;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads aggregates ({@code pg_aggregate}) and writes their CREATE AGGREGATE, for which PostgreSQL
 * has no function.
 */
final class AggregateReader {
  private AggregateReader() {}

  static List<Routine> read(Catalog catalog) throws SQLException {
    return catalog.list(
        """
        SELECT n.nspname AS object_namespace, p.proname AS object_name,
          pg_get_function_result(p.oid) AS result, i.arguments, %s,
          format(E'CREATE AGGREGATE %%I.%%I(%%s) (\\n    %%s\\n)', n.nspname, p.proname,
            CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END,
            concat_ws(E',\\n    ',
              'SFUNC = ' || a.aggtransfn,
              'STYPE = ' || format_type(a.aggtranstype, NULL),
              'SSPACE = ' || NULLIF(a.aggtransspace, 0),
              'FINALFUNC = ' || CASE WHEN a.aggfinalfn <> 0 THEN a.aggfinalfn::text END,
              CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
              'FINALFUNC_MODIFY = ' || CASE WHEN a.aggfinalfn <> 0 THEN %s END,
              'COMBINEFUNC = ' || CASE WHEN a.aggcombinefn <> 0 THEN a.aggcombinefn::text END,
              'SERIALFUNC = ' || CASE WHEN a.aggserialfn <> 0 THEN a.aggserialfn::text END,
              'DESERIALFUNC = ' || CASE WHEN a.aggdeserialfn <> 0 THEN a.aggdeserialfn::text END,
              'INITCOND = ' || quote_literal(a.agginitval),
              'MSFUNC = ' || CASE WHEN a.aggmtransfn <> 0 THEN a.aggmtransfn::text END,
              'MINVFUNC = ' || CASE WHEN a.aggminvtransfn <> 0 THEN a.aggminvtransfn::text END,
              'MSTYPE = ' || format_type(NULLIF(a.aggmtranstype, 0), NULL),
              'MSSPACE = ' || NULLIF(a.aggmtransspace, 0),
              'MFINALFUNC = ' || CASE WHEN a.aggmfinalfn <> 0 THEN a.aggmfinalfn::text END,
              CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
              'MFINALFUNC_MODIFY = ' || CASE WHEN a.aggmfinalfn <> 0 THEN %s END,
              'MINITCOND = ' || quote_literal(a.aggminitval),
              'SORTOP = ' || (SELECT format('OPERATOR(%%I.%%s)', son.nspname, so.oprname)
                FROM pg_operator so JOIN pg_namespace son ON son.oid = so.oprnamespace
                WHERE so.oid = a.aggsortop),
              'PARALLEL = ' || CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' END,
              CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END)) AS definition
        FROM pg_aggregate a
        JOIN pg_proc p ON p.oid = a.aggfnoid
        JOIN pg_namespace n ON n.oid = p.pronamespace
        CROSS JOIN LATERAL (SELECT CASE WHEN p.pronargs = 0 THEN '*'
          ELSE pg_get_function_identity_arguments(p.oid) END AS arguments) i
        WHERE %s
        """
            .formatted(
                Catalog.comment("pg_proc", "p.oid"),
                modify("a.aggfinalmodify"),
                modify("a.aggmfinalmodify"),
                catalog.mine("pg_proc", "p", "pronamespace")),
        row ->
            new Routine(
                row.name("object"),
                row.text("arguments"),
                Routine.Kind.AGGREGATE,
                row.text("result"),
                row.text("definition"),
                row.text("comment")));
  }

  private static String modify(String column) {
    return "CASE %s WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' WHEN 'w' THEN 'READ_WRITE' END"
        .formatted(column);
  }
}
