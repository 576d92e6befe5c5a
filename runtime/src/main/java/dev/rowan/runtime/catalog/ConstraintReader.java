package dev.rowan.runtime.catalog;

import dev.rowan.schema.Check;
import dev.rowan.schema.Constraint;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.ReferentialAction;
import dev.rowan.schema.Unique;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Reads the constraints of tables ({@code pg_constraint}), with what their indexes say ({@code
 * conindid}).
 *
 * <p>A foreign key to a partitioned table has a row for each partition that it may lead to: those
 * are left out (their parent row, {@code conparentid}, is of the same table).
 */
final class ConstraintReader {
  private ConstraintReader() {}

  static Map<Long, List<Constraint>> read(Catalog catalog) throws SQLException {
    return catalog.byRelation(
        """
        SELECT c.conrelid AS relation, c.contype, c.conname, c.condeferrable, c.condeferred,
          c.convalidated, c.connoinherit, c.conislocal, %s AS enforced, %s AS period,
          %s AS columns, %s AS comment,
          CASE WHEN c.contype = 'c' THEN pg_get_expr(c.conbin, c.conrelid) END AS condition,
          fn.nspname AS referenced_namespace, f.relname AS referenced_name,
          CASE WHEN c.contype = 'f' THEN %s END AS referenced_columns,
          c.confmatchtype, c.confupdtype, c.confdeltype, %s AS delete_columns,
          CASE WHEN c.contype = 'x' THEN pg_get_constraintdef(c.oid) END AS definition,
          am.amname, pg_get_expr(i.indpred, i.indrelid) AS predicate,
          %s AS nulls_not_distinct, ic.reloptions, ts.spcname,
          CASE WHEN i.indnatts > i.indnkeyatts THEN %s END AS include
        FROM pg_constraint c
        LEFT JOIN pg_constraint p ON p.oid = c.conparentid
        LEFT JOIN pg_class f ON c.contype = 'f' AND f.oid = c.confrelid
        LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
        LEFT JOIN pg_index i ON c.contype IN ('p', 'u', 'x') AND i.indexrelid = c.conindid
        LEFT JOIN pg_class ic ON ic.oid = i.indexrelid
        LEFT JOIN pg_am am ON am.oid = ic.relam
        LEFT JOIN pg_tablespace ts ON ts.oid = ic.reltablespace
        WHERE c.conrelid <> 0 AND c.contype IN ('p', 'u', 'c', 'f', 'x')
          AND (p.oid IS NULL OR (p.conrelid <> c.conrelid AND p.confrelid = c.confrelid))
          AND %s
        """
            .formatted(
                catalog.since(18, "c.conenforced", "true"),
                catalog.since(18, "c.conperiod", "false"),
                Catalog.columnNames("c.conrelid", "c.conkey"),
                "obj_description(c.oid, 'pg_constraint')",
                Catalog.columnNames("c.confrelid", "c.confkey"),
                catalog.since(
                    15, Catalog.columnNames("c.conrelid", "c.confdelsetcols"), "NULL::text[]"),
                catalog.since(15, "i.indnullsnotdistinct", "false"),
                Catalog.columnNames("i.indrelid", "(i.indkey::int2[])[i.indnkeyatts:]"),
                catalog.inScope("c.connamespace")),
        ConstraintReader::constraint);
  }

  private static Constraint constraint(Row row) throws SQLException {
    return switch (row.code("contype")) {
      case 'p' -> primaryKey(row);
      case 'u' -> unique(row);
      case 'c' -> check(row);
      case 'f' -> foreignKey(row);
      default -> exclusion(row);
    };
  }

  private static PrimaryKey primaryKey(Row row) throws SQLException {
    return new PrimaryKey(
        row.text("conname"),
        row.texts("columns"),
        row.texts("include"),
        deferrability(row),
        row.flag("period"),
        row.parameters("reloptions"),
        row.text("spcname"),
        !row.flag("conislocal"),
        row.text("comment"));
  }

  private static Unique unique(Row row) throws SQLException {
    return new Unique(
        row.text("conname"),
        row.texts("columns"),
        row.texts("include"),
        row.flag("nulls_not_distinct"),
        deferrability(row),
        row.flag("period"),
        row.parameters("reloptions"),
        row.text("spcname"),
        !row.flag("conislocal"),
        row.text("comment"));
  }

  private static Check check(Row row) throws SQLException {
    return new Check(
        row.text("conname"),
        row.expression("condition"),
        row.flag("connoinherit"),
        notValid(row),
        !row.flag("enforced"),
        !row.flag("conislocal"),
        row.text("comment"));
  }

  private static ForeignKey foreignKey(Row row) throws SQLException {
    return new ForeignKey(
        row.text("conname"),
        row.texts("columns"),
        row.name("referenced"),
        row.texts("referenced_columns"),
        row.code("confmatchtype") == 'f' ? ForeignKey.MatchType.FULL : ForeignKey.MatchType.SIMPLE,
        action(row.code("confupdtype")),
        action(row.code("confdeltype")),
        row.texts("delete_columns"),
        deferrability(row),
        row.flag("period"),
        notValid(row),
        !row.flag("enforced"),
        !row.flag("conislocal"),
        row.text("comment"));
  }

  private static Exclusion exclusion(Row row) throws SQLException {
    return new Exclusion(
        row.text("conname"),
        row.text("amname"),
        IndexKeys.elements(row.text("definition")),
        row.texts("include"),
        row.expressionOrNull("predicate"),
        deferrability(row),
        row.parameters("reloptions"),
        row.text("spcname"),
        !row.flag("conislocal"),
        row.text("comment"));
  }

  /** A constraint that is not enforced is never validated: that says nothing more. */
  private static boolean notValid(Row row) throws SQLException {
    return row.flag("enforced") && !row.flag("convalidated");
  }

  private static Deferrability deferrability(Row row) throws SQLException {
    return deferrability(row.flag("condeferrable"), row.flag("condeferred"));
  }

  static Deferrability deferrability(boolean deferrable, boolean initiallyDeferred) {
    return !deferrable
        ? Deferrability.NOT_DEFERRABLE
        : initiallyDeferred ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
  }

  private static ReferentialAction action(char code) {
    return switch (code) {
      case 'r' -> ReferentialAction.RESTRICT;
      case 'c' -> ReferentialAction.CASCADE;
      case 'n' -> ReferentialAction.SET_NULL;
      case 'd' -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }
}
