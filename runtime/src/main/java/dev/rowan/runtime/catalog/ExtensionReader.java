package dev.rowan.runtime.catalog;

import dev.rowan.schema.Extension;
import dev.rowan.schema.ObjectName;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads extensions ({@code pg_extension}), those that initdb installs left out.
 *
 * <p>Version and comment are natural empties where they are what CREATE EXTENSION gives; so is the
 * schema where the extension makes its own.
 */
final class ExtensionReader {
  private ExtensionReader() {}

  static List<Extension> read(Catalog catalog) throws SQLException {
    return catalog.list(
        """
        SELECT e.extname,
          CASE WHEN %s THEN n.nspname END AS namespace,
          NULLIF(e.extversion, a.default_version) AS version,
          NULLIF(obj_description(e.oid, 'pg_extension'), a.comment) AS comment
        FROM pg_extension e
        JOIN pg_namespace n ON n.oid = e.extnamespace
        LEFT JOIN pg_available_extensions a ON a.name = e.extname
        WHERE e.oid >= %d
        """
            .formatted(Catalog.notOfExtension("pg_namespace", "n.oid"), Catalog.FIRST_USER_OID),
        row ->
            new Extension(
                ObjectName.unqualified(row.text("extname")),
                row.text("namespace"),
                row.text("version"),
                row.text("comment")));
  }
}
