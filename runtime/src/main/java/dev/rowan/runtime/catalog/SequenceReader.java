package dev.rowan.runtime.catalog;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads sequences ({@code pg_sequence}).
 *
 * <p>The owner comes from {@code pg_depend}: deptype {@code a} is OWNED BY, {@code i} is the
 * sequence of an identity column.
 */
final class SequenceReader {
  private SequenceReader() {}

  static Sequences read(Catalog catalog) throws SQLException {
    List<Sequence> unbound = new ArrayList<>();
    Map<String, Sequence> identities = new HashMap<>();
    catalog.list(
        """
        SELECT n.nspname AS object_namespace, c.relname AS object_name, %s,
          format_type(s.seqtypid, NULL) AS type, c.relpersistence = 'u' AS unlogged,
          s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
          d.deptype, d.refobjid, d.refobjsubid, a.attname,
          tn.nspname AS table_namespace, t.relname AS table_name
        FROM pg_sequence s
        JOIN pg_class c ON c.oid = s.seqrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid
          AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
        LEFT JOIN pg_class t ON t.oid = d.refobjid
        LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE c.relpersistence <> 't' AND %s
        """
            .formatted(
                Catalog.comment("pg_class", "c.oid"),
                catalog.mine("pg_class", "c", "relnamespace")),
        row ->
            row.code("deptype") == 'i'
                ? identities.put(
                    Sequences.key(row.number("refobjid"), row.number("refobjsubid")), sequence(row))
                : unbound.add(sequence(row)));
    return new Sequences(unbound, identities);
  }

  private static Sequence sequence(Row row) throws SQLException {
    ObjectName owner = row.nameOrNull("table");
    return new Sequence(
        row.name("object"),
        row.type("type"),
        new SequenceOptions(
            row.number("seqstart"),
            row.number("seqincrement"),
            row.number("seqmin"),
            row.number("seqmax"),
            row.number("seqcache"),
            row.flag("seqcycle")),
        owner == null ? null : new ColumnName(owner, row.text("attname")),
        row.flag("unlogged"),
        row.text("comment"));
  }
}
