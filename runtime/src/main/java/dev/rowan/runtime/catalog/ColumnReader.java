package dev.rowan.runtime.catalog;

import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of tables ({@code pg_attribute}).
 *
 * <p>From 18 on, {@code attnotnull} is true even for a NOT NULL that is not validated; {@code
 * pg_constraint} (contype {@code n}) tells.
 */
final class ColumnReader {
  private ColumnReader() {}

  static Map<Long, List<Column>> read(Catalog catalog, Sequences sequences) throws SQLException {
    return catalog.byRelation(
        """
        SELECT a.attrelid AS relation, n.nspname AS table_namespace, c.relname AS table_name,
          a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) AS type,
          a.attnotnull, nn.conname AS nn_name, nn.convalidated AS nn_validated,
          nn.connoinherit AS nn_no_inherit, nn.conislocal AS nn_local,
          CASE WHEN right(nn.conname, length(a.attname) + 10) = '_' || a.attname || '_not_null'
            THEN to_regclass(format('%%I.%%I', n.nspname,
              left(nn.conname, -length(a.attname) - 10))) IS NOT NULL ELSE false END AS nn_of_other,
          EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = a.attrelid)
            AND (right(nn.conname, length(a.attname) + 10) = '_' || a.attname || '_not_null'
              OR (starts_with(nn.conname, c.relname || '_') AND nn.conname ~ '_not_null[0-9]*$'))
            AS nn_fixed,
          a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid) AS value,
          cn.nspname AS collation_namespace, co.collname AS collation_name,
          NULLIF(a.attstorage, t.typstorage) AS storage, a.attcompression,
          NULLIF(a.attstattarget, -1) AS target, a.attoptions, a.attislocal,
          ds.description AS comment
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
        LEFT JOIN pg_constraint nn
          ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey[1] = a.attnum
        LEFT JOIN pg_description ds ON ds.classoid = 'pg_class'::regclass
          AND ds.objoid = a.attrelid AND ds.objsubid = a.attnum
        WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND %s
        ORDER BY a.attrelid, a.attnum
        """
            .formatted(catalog.inScope("c.relnamespace")),
        row ->
            new Column(
                row.text("attname"),
                row.type("type"),
                notNull(row),
                value(row, sequences),
                row.nameOrNull("collation"),
                storage(row.code("storage")),
                compression(row.code("attcompression")),
                row.integerOrNull("target"),
                row.parameters("attoptions"),
                !row.flag("attislocal"),
                row.text("comment")));
  }

  private static @Nullable NotNull notNull(Row row) throws SQLException {
    if (!row.flag("attnotnull")) {
      return null;
    }
    String name = row.textOrNull("nn_name");
    if (name == null) {
      return NotNull.PLAIN;
    }
    String usual =
        DefaultNames.of(row.text("table_name"), List.of(row.text("attname")), "not_null");
    // A child's constraint carries the parent's name, and keeps it when the child is alone again:
    // nothing that anybody chose. That of a parent keeps its name when column or table have
    // another.
    boolean chosen =
        row.flag("nn_local")
            && !row.flag("nn_of_other")
            && !row.flag("nn_fixed")
            && !name.equals(usual);
    return new NotNull(chosen ? name : "", !row.flag("nn_validated"), row.flag("nn_no_inherit"));
  }

  private static @Nullable ColumnValue value(Row row, Sequences sequences) throws SQLException {
    char identity = row.code("attidentity");
    if (identity != ' ') {
      return identity(row, identity == 'a', sequences);
    }
    Expression expression = row.expressionOrNull("value");
    if (expression == null) {
      return null;
    }
    char generated = row.code("attgenerated");
    return generated == ' '
        ? new ColumnValue.DefaultValue(expression)
        : new ColumnValue.Generated(expression, generated == 'v');
  }

  /** A partition's identity column (17 and newer) uses its parent's sequence and has none. */
  private static ColumnValue identity(Row row, boolean always, Sequences sequences)
      throws SQLException {
    Sequence sequence =
        sequences.identities().get(Sequences.key(row.number("relation"), row.number("attnum")));
    if (sequence == null) {
      return new ColumnValue.Identity(always, null, SequenceOptions.DEFAULT);
    }
    ObjectName table = row.name("table");
    ObjectName usual =
        table.sibling(DefaultNames.of(table.name(), List.of(row.text("attname")), "seq"));
    return new ColumnValue.Identity(
        always, sequence.name().equals(usual) ? null : sequence.name(), sequence.options());
  }

  private static Column.Storage storage(char code) {
    return switch (code) {
      case 'p' -> Column.Storage.PLAIN;
      case 'm' -> Column.Storage.MAIN;
      case 'e' -> Column.Storage.EXTERNAL;
      case 'x' -> Column.Storage.EXTENDED;
      default -> Column.Storage.DEFAULT;
    };
  }

  private static String compression(char code) {
    return switch (code) {
      case 'p' -> "pglz";
      case 'l' -> "lz4";
      default -> "";
    };
  }
}
