package dev.rowan.runtime.catalog;

import dev.rowan.runtime.catalog.CatalogContents.NotManaged;
import java.sql.SQLException;
import java.util.List;

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
            detaching(catalog),
            database(catalog));
    return catalog.list(
        String.join("\nUNION ALL\n", queries) + "\nORDER BY 1, 2, 3",
        row -> new NotManaged(row.text("kind"), row.text("identity"), row.text("reason")));
  }

  private static String types(Catalog catalog) {
    return """
        SELECT 'type' AS kind, t.oid::regtype::text AS identity,
          CASE WHEN t.typisdefined THEN 'a base type' ELSE 'a shell' END AS reason
        FROM pg_type t
        WHERE (t.typtype = 'b' OR NOT t.typisdefined)
          AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) AND\s"""
        + catalog.mine("pg_type", "t", "typnamespace");
  }

  private static String triggerStates(Catalog catalog) {
    return """
        SELECT 'trigger', format('%I ON %s', t.tgname, t.tgrelid::regclass),
          'enabled otherwise than on the partitioned table'
        FROM pg_trigger t
        JOIN pg_trigger p ON p.oid = t.tgparentid
        JOIN pg_class c ON c.oid = t.tgrelid
        WHERE t.tgenabled <> p.tgenabled AND NOT t.tgisinternal AND\s"""
        + catalog.mine("pg_class", "c", "relnamespace");
  }

  private static String indexDetails(Catalog catalog) {
    return """
        SELECT 'index', c.oid::regclass::text, 'the comment on the index of a constraint'
        FROM pg_class c
        JOIN pg_constraint k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')
        WHERE obj_description(c.oid, 'pg_class') IS NOT NULL AND %1$s
        UNION ALL
        SELECT 'index', c.oid::regclass::text,
          format('the statistics target of its column %%s', a.attnum)
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attstattarget >= 0
        WHERE c.relkind IN ('i', 'I') AND %1$s
        """
        .formatted(catalog.mine("pg_class", "c", "relnamespace"));
  }

  /** A foreign table is a text: what hangs on it is not in that text. */
  private static String foreignTableParts(Catalog catalog) {
    return """
        SELECT 'trigger', format('%%I ON %%s', t.tgname, c.oid::regclass), 'on a foreign table'
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relkind = 'f' AND NOT t.tgisinternal AND %1$s
        UNION ALL
        SELECT 'column', format('%%s.%%I', c.oid::regclass, a.attname),
          'the comment on a column of a foreign table'
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relkind = 'f' AND col_description(a.attrelid, a.attnum) IS NOT NULL AND %1$s
        """
        .formatted(catalog.mine("pg_class", "c", "relnamespace"));
  }

  private static String detaching(Catalog catalog) {
    return """
        SELECT 'table', c.oid::regclass::text, 'a partition whose concurrent detachment is unfinished'
        FROM pg_inherits i
        JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhdetachpending AND\s"""
        + catalog.mine("pg_class", "c", "relnamespace");
  }

  private static String database(Catalog catalog) {
    return """
        SELECT 'language', quote_ident(l.lanname), 'a procedural language outside an extension'
        FROM pg_language l
        WHERE %s
        UNION ALL
        SELECT 'subscription', quote_ident(s.subname), 'its connection may hold a password'
        FROM pg_subscription s
        WHERE %s
          AND s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        UNION ALL
        SELECT 'user mapping', format('FOR %%I SERVER %%I', u.usename, u.srvname),
          'its options may hold a password'
        FROM pg_user_mappings u
        WHERE %s
        UNION ALL
        SELECT 'security label', format('FOR %%I ON %%s %%s', b.provider, b.objtype, b.objname),
          'labels belong to a security policy'
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
