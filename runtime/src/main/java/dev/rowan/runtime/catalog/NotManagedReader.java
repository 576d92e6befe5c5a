package dev.rowan.runtime.catalog;

import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names what a database holds and the model cannot: nothing is dropped in silence.
 *
 * <p>Owners, privileges and settings of roles are no part of a schema and are not named.
 */
final class NotManagedReader {
  private NotManagedReader() {}

  static List<NotManaged> read(Catalog catalog) throws SQLException {
    List<String> queries =
        List.of(
            types(catalog),
            triggerStates(catalog),
            indexDetails(catalog),
            foreignTableParts(catalog),
            identities(catalog),
            detaching(catalog),
            database(catalog));
    return catalog.list(
        String.join("\nUNION ALL\n", queries) + "\nORDER BY 1, 2, 3",
        row ->
            new NotManaged(
                row.text("kind"), row.text("identity"), row.text("reason"), carrier(row)));
  }

  private static @Nullable ObjectPath carrier(Row row) throws SQLException {
    String kind = row.textOrNull("carrier_kind");
    return kind == null
        ? null
        : new ObjectPath(Kind.valueOf(kind), row.name("carrier"), row.text("carrier_part"));
  }

  private static String types(Catalog catalog) {
    return """
        SELECT 'type' AS kind, t.oid::regtype::text AS identity,
          CASE WHEN t.typisdefined THEN 'a base type' ELSE 'a shell' END AS reason,
          NULL AS carrier_kind, NULL AS carrier_namespace, NULL AS carrier_name, NULL AS carrier_part
        FROM pg_type t
        WHERE (t.typtype = 'b' OR NOT t.typisdefined)
          AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) AND\s"""
        + catalog.mine("pg_type", "t", "typnamespace");
  }

  private static String triggerStates(Catalog catalog) {
    return """
        SELECT 'trigger', format('%I ON %s', t.tgname, t.tgrelid::regclass),
          'enabled otherwise than on the partitioned table', 'TRIGGER', rn.nspname, r.relname, t.tgname
        FROM pg_trigger t
        JOIN pg_trigger p ON p.oid = t.tgparentid
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN LATERAL (
          SELECT g.tgrelid FROM pg_partition_ancestors(t.tgrelid) a JOIN pg_trigger g
            ON g.tgrelid = a.relid AND g.tgname = t.tgname AND g.tgparentid = 0) o ON true
        JOIN pg_class r ON r.oid = o.tgrelid
        JOIN pg_namespace rn ON rn.oid = r.relnamespace
        WHERE t.tgenabled <> p.tgenabled AND NOT t.tgisinternal AND\s"""
        + catalog.mine("pg_class", "c", "relnamespace");
  }

  private static String indexDetails(Catalog catalog) {
    return """
        SELECT 'index', c.oid::regclass::text, 'the comment on the index of a constraint',
          'CONSTRAINT', tn.nspname, t.relname, k.conname
        FROM pg_class c
        JOIN pg_constraint k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')
        JOIN pg_class t ON t.oid = k.conrelid
        JOIN pg_namespace tn ON tn.oid = t.relnamespace
        WHERE obj_description(c.oid, 'pg_class') IS NOT NULL AND %1$s
        UNION ALL
        SELECT 'index', c.oid::regclass::text,
          format('the statistics target of its column %%s', a.attnum),
          CASE WHEN EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid
            AND k.contype IN ('p', 'u', 'x')) THEN 'CONSTRAINT' ELSE 'INDEX' END,
          tn.nspname, t.relname, c.relname
        FROM pg_class c
        JOIN pg_index i ON i.indexrelid = c.oid
        JOIN pg_class t ON t.oid = i.indrelid
        JOIN pg_namespace tn ON tn.oid = t.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attstattarget >= 0
        WHERE c.relkind IN ('i', 'I') AND %1$s
        """
        .formatted(catalog.mine("pg_class", "c", "relnamespace"));
  }

  /** A foreign table is a text: what hangs on it is not in that text. */
  private static String foreignTableParts(Catalog catalog) {
    return """
        SELECT 'trigger', format('%%I ON %%s', t.tgname, c.oid::regclass), 'on a foreign table',
          %2$s
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'f' AND NOT t.tgisinternal AND %1$s
        UNION ALL
        SELECT 'column', format('%%s.%%I', c.oid::regclass, a.attname),
          'the comment on a column of a foreign table', %2$s
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'f' AND col_description(a.attrelid, a.attnum) IS NOT NULL AND %1$s
        """
        .formatted(catalog.mine("pg_class", "c", "relnamespace"), FOREIGN_TABLE);
  }

  /** Where a foreign table is among what is carried as text. */
  private static final String FOREIGN_TABLE =
      "'OTHER', n.nspname, c.relname, format(' (foreign table %I.%I)', n.nspname, c.relname)";

  /** The sequence of an identity column is no object of its own. */
  private static String identities(Catalog catalog) {
    return """
        SELECT 'sequence', s.oid::regclass::text, 'of an identity column, logged otherwise than its table',
          'TABLE', n.nspname, c.relname, ''
        FROM pg_class s
        JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.deptype = 'i'
          AND d.refclassid = 'pg_class'::regclass
        JOIN pg_class c ON c.oid = d.refobjid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE s.relkind = 'S' AND s.relpersistence <> c.relpersistence
          AND current_setting('server_version_num')::int >= 150000 AND\s"""
        + catalog.mine("pg_class", "s", "relnamespace");
  }

  private static String detaching(Catalog catalog) {
    return """
        SELECT 'table', c.oid::regclass::text, 'a partition whose concurrent detachment is unfinished',
          NULL, NULL, NULL, NULL
        FROM pg_inherits i
        JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhdetachpending AND\s"""
        + catalog.mine("pg_class", "c", "relnamespace");
  }

  private static String database(Catalog catalog) {
    return """
        SELECT 'language', quote_ident(l.lanname), 'a procedural language outside an extension',
          NULL, NULL, NULL, NULL
        FROM pg_language l
        WHERE %s
        UNION ALL
        SELECT 'subscription', quote_ident(s.subname), 'its connection may hold a password',
          NULL, NULL, NULL, NULL
        FROM pg_subscription s
        WHERE %s
          AND s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        UNION ALL
        SELECT 'user mapping', format('FOR %%I SERVER %%I', u.usename, u.srvname),
          'its options may hold a password',
          'OTHER', '', u.srvname, format(' (server %%I)', u.srvname)
        FROM pg_user_mappings u
        WHERE %s
        UNION ALL
        SELECT 'security label', format('FOR %%I ON %%s %%s', b.provider, b.objtype, b.objname),
          'labels belong to a security policy', NULL, NULL, NULL, NULL
        FROM pg_seclabels b
        WHERE %s
        """
        .formatted(
            catalog.mineInDatabase("pg_language", "l"),
            catalog.wholeDatabase(),
            catalog.wholeDatabase(),
            catalog.wholeDatabase());
  }
}
