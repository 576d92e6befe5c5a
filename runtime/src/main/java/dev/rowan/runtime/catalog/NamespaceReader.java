package dev.rowan.runtime.catalog;

import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads schemas ({@code pg_namespace}).
 *
 * <p>{@code public} is there in every database: it is an object of the model only with a comment of
 * its own.
 */
final class NamespaceReader {
  private NamespaceReader() {}

  static List<Namespace> read(Catalog catalog) throws SQLException {
    return catalog.list(
        """
        SELECT n.nspname, %s
        FROM pg_namespace n
        WHERE %s AND (n.nspname <> 'public'
          OR obj_description(n.oid, 'pg_namespace') <> 'standard public schema')
        """
            .formatted(
                Catalog.comment("pg_namespace", "n.oid"), catalog.mine("pg_namespace", "n", "oid")),
        row -> new Namespace(ObjectName.unqualified(row.text("nspname")), row.text("comment")));
  }
}
