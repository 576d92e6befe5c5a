package dev.rowan.runtime.catalog;

import dev.rowan.schema.Routine;
import java.sql.SQLException;
import java.util.List;

/** Reads functions, window functions and procedures ({@code pg_proc}). */
final class RoutineReader {
  private RoutineReader() {}

  static List<Routine> read(Catalog catalog) throws SQLException {
    return catalog.list(
        """
        SELECT n.nspname AS object_namespace, p.proname AS object_name,
          oidvectortypes(p.proargtypes) AS arguments, p.prokind,
          pg_get_function_result(p.oid) AS result,
          rtrim(pg_get_functiondef(p.oid), E'\\n') AS definition, %s
        FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prokind <> 'a' AND %s AND %s
        """
            .formatted(
                Catalog.comment("pg_proc", "p.oid"),
                catalog.mine("pg_proc", "p", "pronamespace"),
                Catalog.notMadeWithAnother("pg_proc", "p.oid")),
        row ->
            new Routine(
                row.name("object"),
                row.text("arguments"),
                row.code("prokind") == 'p' ? Routine.Kind.PROCEDURE : Routine.Kind.FUNCTION,
                row.text("result"),
                row.text("definition"),
                row.text("comment")));
  }
}
